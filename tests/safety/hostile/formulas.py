"""Texts that a spreadsheet would compute, and texts that it would not."""

ATTACKS = [
    "=1+1",
    '=HYPERLINK("https://example.com","Ana")',
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd",
    "@SUM(1+1)*cmd",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\ttext",
    "  =1+1",
    "\N{NO-BREAK SPACE}=1+1",
    "\N{FULLWIDTH EQUALS SIGN}1+1",
    "\N{FULLWIDTH PLUS SIGN}1+1",
    "\N{FULLWIDTH HYPHEN-MINUS}1+1",
    "\N{FULLWIDTH COMMERCIAL AT}SUM(1)",
    "Ana;=1+1",
    'Ana",=1+1,"',
    "Ana\t=1+1",
    "Ana\n=1+1",
    "Ana | =1+1",
    " \n=1+1",
    "'=1+1",
    "''=1+1",
    "+1 (555) 123-4567",
]
HARMLESS = [
    *("Ana", "O'Brien", "'Ana'", "Smith-Jones", "ana@example.com", "a=b", "1+1", "C++", ""),
    *("-5", "+5", "-0.5", "-0,5", "-1e-3", "-12.5%", "3-4", "Nurses, Registered"),
]
