from dataclasses import dataclass, replace

@dataclass(frozen=True)
class ChartTheme:
    background:str; surface:str; text:str; quiet_text:str; rule:str; job:str; person:str; place:str; country:str; font_family:str='DejaVu Sans'; font_size:float=10
    def with_font(self,f,s): return replace(self,font_family=f,font_size=s)

LIGHT=ChartTheme("#FAF9F7","#FFFFFF","#1E2530","#59616E","#DEDFE3","#3F44A3","#D37812","#00796B","#737A86")
DARK=ChartTheme("#171A1F","#20242B","#E8EAED","#A9B0BC","#363C46","#8F97F5","#E89A45","#3FB6A6","#9aa1ad")
