<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>&amp;Compare on one job…</source>
        <translation>Comparar en un &amp;trabajo…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Go back to the file</source>
        <translation>&amp;Volver al archivo</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;Seguir aquí</translation>
    </message>
    <message>
        <source>&amp;Leave them behind</source>
        <translation>&amp;Dejarlas atrás</translation>
    </message>
    <message>
        <source>&amp;Not for me: hide it</source>
        <translation>&amp;No es para mí: ocultarlo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open in the main window</source>
        <translation>&amp;Abrir en la ventana principal</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Remove everything</source>
        <translation>&amp;Quitar todo</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Reemplazarlo</translation>
    </message>
    <message>
        <source>&amp;Reports as PDF…</source>
        <translation>&amp;Informes en PDF…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save it there again</source>
        <translation>&amp;Guardarlo allí otra vez</translation>
    </message>
    <message>
        <source>&amp;Save them</source>
        <translation>&amp;Guardarlos</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>0 % or 100 %</source>
        <translation>0 % o 100 %</translation>
    </message>
    <message>
        <source>0 to 100 %, as answered.</source>
        <translation>De 0 a 100 %, según las respuestas.</translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET {release}, {month}.</source>
        <translation>De 0 a 100 %. Fuente: O*NET {release}, {month}.</translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET {release}, {month}. Old ratings, and a rough picture: {share} % are from {year}, none is newer than {newest}, and O*NET has stopped publishing them.</source>
        <translation>De 0 a 100 %. Fuente: O*NET {release}, {month}. Calificaciones antiguas y una imagen aproximada: el {share} % son de {year}, ninguna es posterior a {newest} y O*NET ha dejado de publicarlas.</translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET {release}, {month}; half rated since {since}.</source>
        <translation>De 0 a 100 %. Fuente: O*NET {release}, {month}; la mitad calificada desde {since}.</translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET {release}, {month}; half rated since {since}. The eight subjects that matter most.</source>
        <translation>De 0 a 100 %. Fuente: O*NET {release}, {month}; la mitad calificada desde {since}. Las ocho materias que más importan.</translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET {release}, {month}; most rated in {year}.</source>
        <translation>De 0 a 100 %. Fuente: O*NET {release}, {month}; la mayoría calificada en {year}.</translation>
    </message>
    <message>
        <source>1 answer is different, by no more than when somebody rates twice.</source>
        <translation>1 respuesta es diferente, pero no más que cuando alguien califica dos veces.</translation>
    </message>
    <message>
        <source>1 answer is different.</source>
        <translation>1 respuesta es diferente.</translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation>1 archivo no se puede leer</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 trabajo</translation>
    </message>
    <message>
        <source>1 job at the end: {figure} is not published.</source>
        <translation>1 trabajo al final: {figure} no se publica.</translation>
    </message>
    <message>
        <source>1 job on the shortlist.</source>
        <translation>1 trabajo en favoritos.</translation>
    </message>
    <message>
        <source>1 of your jobs is not in the data that are used now. What you noted is kept.</source>
        <translation>1 de tus trabajos no está en los datos que se usan ahora. Lo que anotaste se conserva.</translation>
    </message>
    <message>
        <source>1 other file holds no person: {names}</source>
        <translation>1 archivo más no contiene a ninguna persona: {names}</translation>
    </message>
    <message>
        <source>1 page open</source>
        <translation>1 página pendiente</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>1 row is left out if you go on:</source>
        <translation>1 fila se deja fuera si sigues:</translation>
    </message>
    <message>
        <source>1 row was left out.</source>
        <translation>1 fila se dejó fuera.</translation>
    </message>
    <message>
        <source>1 row was left out:</source>
        <translation>1 fila se dejó fuera:</translation>
    </message>
    <message>
        <source>100: the same as your answers</source>
        <translation>100: igual que tus respuestas</translation>
    </message>
    <message>
        <source>20 % less or more</source>
        <translation>20 % menos o más</translation>
    </message>
    <message>
        <source>5 % less or more</source>
        <translation>5 % menos o más</translation>
    </message>
    <message>
        <source>50: the average job</source>
        <translation>50: el trabajo promedio</translation>
    </message>
    <message>
        <source>A clear profile</source>
        <translation>Un perfil claro</translation>
    </message>
    <message>
        <source>A code needs three rated interests, and clarity all six. Otherwise there is a dash.</source>
        <translation>Un código necesita tres intereses calificados, y la claridad los seis. Si no, hay una raya.</translation>
    </message>
    <message>
        <source>A crosswalk is used; `careerapp data forget-crosswalk` removes it.</source>
        <translation>Se usa una tabla de correspondencias; `careerapp data forget-crosswalk` la quita.</translation>
    </message>
    <message>
        <source>A database of the US Department of Labor on what jobs are like.</source>
        <translation>Una base de datos del Departamento de Trabajo de EE.&#xa0;UU. sobre cómo son los trabajos.</translation>
    </message>
    <message>
        <source>A flat profile</source>
        <translation>Un perfil plano</translation>
    </message>
    <message>
        <source>A group this small shows single people: whoever knows the group can tell who gave which answer. Think of that before you show or send this page.</source>
        <translation>Un grupo tan pequeño muestra a personas concretas: quien conoce al grupo puede saber quién dio cada respuesta. Piénsalo antes de mostrar o enviar esta página.</translation>
    </message>
    <message>
        <source>A job rated exactly as you have answered.</source>
        <translation>Un trabajo calificado exactamente como respondiste.</translation>
    </message>
    <message>
        <source>A kind of work, such as registered nurse. Not one position with one employer.</source>
        <translation>Un tipo de trabajo, como enfermera registrada. No un puesto concreto en una empresa.</translation>
    </message>
    <message>
        <source>A later version of this program has written the file, so some of it may be left out.</source>
        <translation>Una versión posterior de este programa escribió el archivo, así que puede faltar algo.</translation>
    </message>
    <message>
        <source>A list that was seen before may have been another one: it was made with the data of {before}. Here both are worked out with {present}, so that what is different comes from the answers alone.</source>
        <translation>Una lista que se vio antes puede haber sido otra: se hizo con los datos de {before}. Aquí ambas se calculan con {present}, de modo que lo diferente viene solo de las respuestas.</translation>
    </message>
    <message>
        <source>A match says how close a job is to one person’s own answers. It does not say who of two would be better at it, or happier.</source>
        <translation>La coincidencia dice qué tan cerca está un trabajo de las respuestas de una sola persona. No dice cuál de las dos lo haría mejor, ni quién sería más feliz.</translation>
    </message>
    <message>
        <source>A match says how close the ratings of a job are to your answers. It does not say how good you would be at the job, or how likely you are to get it.</source>
        <translation>La coincidencia dice qué tan cerca están las calificaciones de un trabajo de tus respuestas. No dice qué tan bien lo harías ni qué tan probable es que lo consigas.</translation>
    </message>
    <message>
        <source>A newer version of this program has saved it. This one shows what it knows, and would lose the rest.</source>
        <translation>La guardó una versión más nueva de este programa. Esta muestra lo que conoce y perdería el resto.</translation>
    </message>
    <message>
        <source>A person counts once in each group that any of their best three jobs is in, so the figures add up to more than {people}. A match is a place to start, not a verdict.</source>
        <translation>Cada persona cuenta una vez en cada grupo en el que está alguno de sus tres mejores trabajos, así que las cifras suman más de {people}. La coincidencia es un punto de partida, no un veredicto.</translation>
    </message>
    <message>
        <source>A profile that is clear in part</source>
        <translation>Un perfil claro en parte</translation>
    </message>
    <message>
        <source>A promotion, a team to direct, respect for your work</source>
        <translation>Un ascenso, un equipo a tu cargo, respeto por tu trabajo</translation>
    </message>
    <message>
        <source>A quarter up to</source>
        <translation>Un cuarto, hasta</translation>
    </message>
    <message>
        <source>A safe job, good pay, something different every day</source>
        <translation>Un trabajo seguro, buen salario, algo distinto cada día</translation>
    </message>
    <message>
        <source>A skill put to use, visible results, a good day’s work</source>
        <translation>Una habilidad en uso, resultados que se ven, un buen día de trabajo</translation>
    </message>
    <message>
        <source>A subject without a mark plays no part. “Not for me” is an answer: jobs that need the subject move down your list. “Enjoy” and “Love” move such jobs up, “Fine” hardly changes anything. A few marks are enough.</source>
        <translation>Una materia sin marca no cuenta. “No es para mí” es una respuesta: los trabajos que piden esa materia bajan en tu lista. “Me gusta” y “Me encanta” los suben; “Está bien” casi no cambia nada. Bastan unas pocas marcas.</translation>
    </message>
    <message>
        <source>A table of changed job codes. It says which new code took the place of which old one. O*NET publishes it beside its data.</source>
        <translation>Una tabla de códigos de trabajos que cambiaron. Dice qué código nuevo ocupa el lugar de cuál antiguo. O*NET la publica junto a sus datos.</translation>
    </message>
    <message>
        <source>A wider group</source>
        <translation>Un grupo más amplio</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Acerca del programa y las fuentes</translation>
    </message>
    <message>
        <source>Add to &amp;shortlist</source>
        <translation>Agregar a &amp;favoritos</translation>
    </message>
    <message>
        <source>Ads, store displays, online shops</source>
        <translation>Anuncios, vitrinas, tiendas en línea</translation>
    </message>
    <message>
        <source>Advance, lead others and be looked up to.</source>
        <translation>Ascender, guiar a otros y que te admiren.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cercanía</translation>
    </message>
    <message>
        <source>Algebra, geometry, statistics</source>
        <translation>Álgebra, geometría, estadística</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>All 60 activities, your subjects and your values tell more.</source>
        <translation>Las 60 actividades, tus materias y tus valores dicen más.</translation>
    </message>
    <message>
        <source>All answers are the same as then.</source>
        <translation>Todas las respuestas son iguales a las de entonces.</translation>
    </message>
    <message>
        <source>All could be matched.</source>
        <translation>Todas las personas tienen coincidencias.</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>All jobs: search box and list</source>
        <translation>Todos los trabajos: cuadro de búsqueda y lista</translation>
    </message>
    <message>
        <source>All that came in or left did so by changes within the accuracy of the answers.</source>
        <translation>Todo lo que entró o salió lo hizo por cambios dentro de la precisión de las respuestas.</translation>
    </message>
    <message>
        <source>All {count} columns are read</source>
        <translation>Se leen las {count} columnas</translation>
    </message>
    <message>
        <source>All {count} people can be matched</source>
        <translation>Las {count} personas pueden tener coincidencias</translation>
    </message>
    <message>
        <source>Also left out, because {figure}: {count}.</source>
        <translation>También fuera, porque {figure}: {count}.</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt y la letra subrayada</translation>
    </message>
    <message>
        <source>Among the jobs that are gone are some of yours: {jobs}. What you noted stays in your file.</source>
        <translation>Entre los trabajos que ya no están hay algunos tuyos: {jobs}. Lo que anotaste se queda en tu archivo.</translation>
    </message>
    <message>
        <source>An apprenticeship: paid work and lessons, often for years</source>
        <translation>Un programa de aprendizaje: trabajo pagado y clases, a menudo por años</translation>
    </message>
    <message>
        <source>Animals, plants, genes</source>
        <translation>Animales, plantas, genes</translation>
    </message>
    <message>
        <source>Another separator makes a table too. Check whether the columns are right.</source>
        <translation>Otro separador también forma una tabla. Mira si las columnas están bien.</translation>
    </message>
    <message>
        <source>Another window is still reading, matching or writing. When it is done, choose the language again.</source>
        <translation>Otra ventana todavía está leyendo, comparando o escribiendo. Cuando termine, vuelve a elegir el idioma.</translation>
    </message>
    <message>
        <source>Another window is still reading, matching or writing. When it is done, try again.</source>
        <translation>Otra ventana todavía está leyendo, comparando o escribiendo. Cuando termine, inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Another window of this program is open. Close it first.</source>
        <translation>Hay otra ventana de este programa abierta. Ciérrala primero.</translation>
    </message>
    <message>
        <source>Answer 50 %, where nothing is answered yet</source>
        <translation>Responder 50 %, donde aún no hay respuesta</translation>
    </message>
    <message>
        <source>Answer the page “{page}” to tell them apart.</source>
        <translation>Responde la página “{page}” para distinguirlos.</translation>
    </message>
    <message>
        <source>Answer the pages one after the other. Skip what you are not sure about. As soon as you have rated some interests, values or subjects, “See my careers” shows your list. You can go back and change an answer as often as you like.</source>
        <translation>Responde las páginas una tras otra. Salta lo que no sepas. En cuanto hayas calificado algunos intereses, valores o materias, “Ver mis carreras” muestra tu lista. Puedes volver y cambiar una respuesta cuantas veces quieras.</translation>
    </message>
    <message>
        <source>Answer {pages} too: with more answers the list says more.</source>
        <translation>Responde también {pages}: con más respuestas, la lista dice más.</translation>
    </message>
    <message>
        <source>Answer, from “Not for me” to “Love”</source>
        <translation>Responder, de “No es para mí” a “Me encanta”</translation>
    </message>
    <message>
        <source>Answer, from “Strongly dislike” to “Strongly like”</source>
        <translation>Responder, de “No me gusta nada” a “Me gusta mucho”</translation>
    </message>
    <message>
        <source>Anywhere in the US</source>
        <translation>En cualquier lugar de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Anywhere in the US.</source>
        <translation>En cualquier lugar de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Apprenticeships</source>
        <translation>Programas de aprendizaje</translation>
    </message>
    <message>
        <source>Art, music and theater</source>
        <translation>Arte, música y teatro</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Artístico</translation>
    </message>
    <message>
        <source>Arts, media and sports</source>
        <translation>Artes, medios y deportes</translation>
    </message>
    <message>
        <source>Assembly lines, materials, quality checks</source>
        <translation>Líneas de montaje, materiales, control de calidad</translation>
    </message>
    <message>
        <source>Associate&apos;s degree</source>
        <translation>Título de asociado</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Licenciatura</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Bars of the matches; the table after it has all figures.</source>
        <translation>Barras de las coincidencias; la tabla que sigue tiene todas las cifras.</translation>
    </message>
    <message>
        <source>Best paid</source>
        <translation>Mejor pagados</translation>
    </message>
    <message>
        <source>Best paid and most jobs in {place}</source>
        <translation>Mejor pagados y con más empleos en {place}</translation>
    </message>
    <message>
        <source>Best paid in {best}, most jobs in {most}</source>
        <translation>Mejor pagado en {best}, más empleos en {most}</translation>
    </message>
    <message>
        <source>Best paid in {place}</source>
        <translation>Mejor pagado en {place}</translation>
    </message>
    <message>
        <source>Best three</source>
        <translation>Los tres mejores</translation>
    </message>
    <message>
        <source>Best three: {best}.</source>
        <translation>Los tres mejores: {best}.</translation>
    </message>
    <message>
        <source>Big questions: what is right, what is true, what people believe.</source>
        <translation>Grandes preguntas: qué es correcto, qué es verdad, en qué cree la gente.</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Biología</translation>
    </message>
    <message>
        <source>Body and mind</source>
        <translation>Cuerpo y mente</translation>
    </message>
    <message>
        <source>Bookkeeping, banks, stock markets</source>
        <translation>Contabilidad, bancos, mercados de valores</translation>
    </message>
    <message>
        <source>Both can be true; look again if one was a slip.</source>
        <translation>Ambas pueden ser ciertas; mira otra vez por si una fue un descuido.</translation>
    </message>
    <message>
        <source>Both matter as much</source>
        <translation>Las dos importan igual</translation>
    </message>
    <message>
        <source>Bring news and stories to many people.</source>
        <translation>Llevar noticias e historias a mucha gente.</translation>
    </message>
    <message>
        <source>Bring people and goods safely from one place to another.</source>
        <translation>Llevar personas y cosas a salvo de un lugar a otro.</translation>
    </message>
    <message>
        <source>Build, fix, grow or drive things, often outdoors or with tools.</source>
        <translation>Construir, reparar, cultivar o manejar cosas, a menudo al aire libre o con herramientas.</translation>
    </message>
    <message>
        <source>Building and construction</source>
        <translation>Edificación y construcción</translation>
    </message>
    <message>
        <source>Building and mining</source>
        <translation>Construcción y minería</translation>
    </message>
    <message>
        <source>Bureau of Labor Statistics</source>
        <translation>Oficina de Estadísticas Laborales</translation>
    </message>
    <message>
        <source>Business and finance</source>
        <translation>Negocios y finanzas</translation>
    </message>
    <message>
        <source>Business and office</source>
        <translation>Negocios y oficina</translation>
    </message>
    <message>
        <source>By your crosswalk it is several jobs now: {jobs}.</source>
        <translation>Según tu tabla de correspondencias, ahora son varios trabajos: {jobs}.</translation>
    </message>
    <message>
        <source>By your crosswalk it is {job} now.</source>
        <translation>Según tu tabla de correspondencias, ahora es {job}.</translation>
    </message>
    <message>
        <source>CC BY 4.0 license</source>
        <translation>Licencia CC BY 4.0</translation>
    </message>
    <message>
        <source>Career group</source>
        <translation>Grupo de carreras</translation>
    </message>
    <message>
        <source>Career groups</source>
        <translation>Grupos de carreras</translation>
    </message>
    <message>
        <source>Career groups of the best three jobs</source>
        <translation>Grupos de carreras de los tres mejores trabajos</translation>
    </message>
    <message>
        <source>Careers that fit</source>
        <translation>Carreras para ti</translation>
    </message>
    <message>
        <source>Careers that fit you</source>
        <translation>Carreras para ti</translation>
    </message>
    <message>
        <source>Careers that fit {name}</source>
        <translation>Carreras para {name}</translation>
    </message>
    <message>
        <source>Carpentry, plumbing, paving</source>
        <translation>Carpintería, plomería, pavimentación</translation>
    </message>
    <message>
        <source>Cell towers, cables, live broadcasts</source>
        <translation>Torres de celular, cables, transmisiones en vivo</translation>
    </message>
    <message>
        <source>Certificate after high school</source>
        <translation>Certificado después de la secundaria</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changes to {name} had not been saved.</source>
        <translation>Los cambios en {name} no se habían guardado.</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Química</translation>
    </message>
    <message>
        <source>Choose a name to read its license.</source>
        <translation>Elige un nombre para leer su licencia.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elige una tabla</translation>
    </message>
    <message>
        <source>Choose one to see how many jobs ask for no more.</source>
        <translation>Elige uno para ver cuántos trabajos no piden más.</translation>
    </message>
    <message>
        <source>Choose the answer before or the next one</source>
        <translation>Elegir la respuesta anterior o la siguiente</translation>
    </message>
    <message>
        <source>Choose the answer you are on</source>
        <translation>Elegir la respuesta en la que estás</translation>
    </message>
    <message>
        <source>Choose the first or the second</source>
        <translation>Elegir la primera o la segunda</translation>
    </message>
    <message>
        <source>Choose the one before or the next one</source>
        <translation>Elegir la anterior o la siguiente</translation>
    </message>
    <message>
        <source>Choose the one you are on</source>
        <translation>Elegir aquella en la que estás</translation>
    </message>
    <message>
        <source>Choose what the column is read as</source>
        <translation>Elegir qué contiene la columna</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Cleaning and gardening</source>
        <translation>Limpieza y jardinería</translation>
    </message>
    <message>
        <source>Clear in part: the top is likely to stay there, the order next to it may change.</source>
        <translation>Claro en parte: es probable que lo más alto siga ahí; el orden que le sigue puede cambiar.</translation>
    </message>
    <message>
        <source>Clear: {clear} points or more. Most likely the code comes out the same again.</source>
        <translation>Claro: {clear} puntos o más. Lo más probable es que el código vuelva a salir igual.</translation>
    </message>
    <message>
        <source>Close a dialog or a menu, and go back to where you were</source>
        <translation>Cerrar un diálogo o un menú y volver adonde estabas</translation>
    </message>
    <message>
        <source>Close the panel, and go back to where you were</source>
        <translation>Cerrar el panel y volver adonde estabas</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coding, circuits, fixing a phone</source>
        <translation>Programar, circuitos, arreglar un teléfono</translation>
    </message>
    <message>
        <source>Compare then and &amp;now…</source>
        <translation>Comparar antes y a&amp;hora…</translation>
    </message>
    <message>
        <source>Compare with another person</source>
        <translation>Comparar con otra persona</translation>
    </message>
    <message>
        <source>Computers and electronics</source>
        <translation>Computación y electrónica</translation>
    </message>
    <message>
        <source>Computers and math</source>
        <translation>Computación y matemáticas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation>Convencional</translation>
    </message>
    <message>
        <source>Cooking and serving</source>
        <translation>Cocina y servicio de mesa</translation>
    </message>
    <message>
        <source>Copy it, or save it as a file</source>
        <translation>Copiarlo o guardarlo en un archivo</translation>
    </message>
    <message>
        <source>Counting the jobs…</source>
        <translation>Contando los trabajos…</translation>
    </message>
    <message>
        <source>Courts, elections, contracts</source>
        <translation>Tribunales, elecciones, contratos</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Tabla de correspondencias</translation>
    </message>
    <message>
        <source>Customs, migration, family life</source>
        <translation>Costumbres, migración, vida en familia</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <translation>Datos para otros programas (*.json)</translation>
    </message>
    <message>
        <source>Data → Update from file… takes in newer files from {page}.</source>
        <translation>Datos → Actualizar desde un archivo… incorpora archivos más nuevos de {page}.</translation>
    </message>
    <message>
        <source>Data → “Jobs that are not in the data…” lists them.</source>
        <translation>Datos → “Trabajos que no están en los datos…” los muestra.</translation>
    </message>
    <message>
        <source>Deciding yourself</source>
        <translation>Decidir por tu cuenta</translation>
    </message>
    <message>
        <source>Do what you are best at and see what comes of it.</source>
        <translation>Hacer lo que mejor sabes y ver qué resulta.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>Doctoral or professional degree</source>
        <translation>Doctorado o título profesional de posgrado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Dotted: the upper end is not published.</source>
        <translation>Punteado: el extremo superior no se publica.</translation>
    </message>
    <message>
        <source>Driving, flying and moving</source>
        <translation>Conducir, volar y trasladar</translation>
    </message>
    <message>
        <source>Each column is worded as that person reads it: “you” is the person it is about.</source>
        <translation>Cada columna está escrita como la lee esa persona: “tú” es la persona de quien se trata.</translation>
    </message>
    <message>
        <source>Each spoke is one kind of activity or one thing that matters in a job. The middle is 0, the edge is 100 %. The filled shape is the job, the line with markers is you.</source>
        <translation>Cada radio es un tipo de actividad o algo que importa en un trabajo. El centro es 0 y el borde es 100 %. La figura rellena es el trabajo; la línea con marcas eres tú.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Education now</source>
        <translation>Educación actual</translation>
    </message>
    <message>
        <source>Education planned</source>
        <translation>Educación prevista</translation>
    </message>
    <message>
        <source>Education to get in</source>
        <translation>Educación para entrar</translation>
    </message>
    <message>
        <source>Education to get in: Bureau of Labor Statistics, projections for {first} to {last}. There are exceptions.</source>
        <translation>Educación para entrar: Oficina de Estadísticas Laborales, proyecciones para {first} a {last}. Hay excepciones.</translation>
    </message>
    <message>
        <source>Education, pay and growth</source>
        <translation>Educación, salario y crecimiento</translation>
    </message>
    <message>
        <source>Electricity, rockets, lenses</source>
        <translation>Electricidad, cohetes, lentes</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Empty the search box; in the list, go back to it</source>
        <translation>Vaciar el cuadro de búsqueda; en la lista, volver a él</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingeniería</translation>
    </message>
    <message>
        <source>Engineering and architecture</source>
        <translation>Ingeniería y arquitectura</translation>
    </message>
    <message>
        <source>Engines, bikes, power tools</source>
        <translation>Motores, bicicletas, herramientas eléctricas</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Enjoy</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation>Emprendedor</translation>
    </message>
    <message>
        <source>Essays, grammar, stories</source>
        <translation>Ensayos, gramática, relatos</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Ethics, world religions, debates</source>
        <translation>Ética, religiones del mundo, debates</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Press F1, in any window, for the list of all keys. You can search it, copy it and print it.</source>
        <translation>Todo se puede hacer sin mouse. Presiona F1, en cualquier ventana, para ver la lista de todas las teclas. Puedes buscar en ella, copiarla e imprimirla.</translation>
    </message>
    <message>
        <source>Everything is marked alike, so no job stands out. Which of these do you like most, and which are not for you?</source>
        <translation>Todo está marcado igual, así que ningún trabajo destaca. ¿Cuáles de estas te gustan más y cuáles no son para ti?</translation>
    </message>
    <message>
        <source>Everything is rated alike, so no job stands out.</source>
        <translation>Todo está calificado igual, así que ningún trabajo destaca.</translation>
    </message>
    <message>
        <source>Everything is rated alike, so no job stands out. If you had one free day, which of these would you pick first, and which last?</source>
        <translation>Todo está calificado igual, así que ningún trabajo destaca. Si tuvieras un día libre, ¿cuál de estas harías primero y cuál al final?</translation>
    </message>
    <message>
        <source>Everything is rated alike, so no job stands out. Which of these would you give up last, and which first?</source>
        <translation>Todo está calificado igual, así que ningún trabajo destaca. ¿A cuál de estas renunciarías al final y a cuál primero?</translation>
    </message>
    <message>
        <source>Everything is rated alike, so the list stays as it was. Move something up or down.</source>
        <translation>Todo está calificado igual, así que la lista quedó como estaba. Sube o baja algo.</translation>
    </message>
    <message>
        <source>Everything you rated is set to “ignore”, so no job stands out. Could you rate some of these as well, or let the other answers count again?</source>
        <translation>Todo lo que calificaste está en “ignorar”, así que ningún trabajo destaca. ¿Podrías calificar también algunas de estas, o dejar que las otras respuestas vuelvan a contar?</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Exercises after an injury, listening, advice</source>
        <translation>Ejercicios después de una lesión, escuchar, aconsejar</translation>
    </message>
    <message>
        <source>Experience to get in</source>
        <translation>Experiencia para entrar</translation>
    </message>
    <message>
        <source>Explain things so that others can do them too.</source>
        <translation>Explicar cosas para que otros también puedan hacerlas.</translation>
    </message>
    <message>
        <source>Explain what you are on</source>
        <translation>Explicar aquello en lo que estás</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>Fair bosses</source>
        <translation>Jefes justos</translation>
    </message>
    <message>
        <source>Fair rules, good training, a boss who backs you</source>
        <translation>Reglas justas, buena capacitación, un jefe que te respalda</translation>
    </message>
    <message>
        <source>Farming and food</source>
        <translation>Agricultura y alimentos</translation>
    </message>
    <message>
        <source>Farming, fishing and forestry</source>
        <translation>Agricultura, pesca y bosques</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>Find a person, when all are matched</source>
        <translation>Buscar a una persona, cuando estén todas las coincidencias</translation>
    </message>
    <message>
        <source>Find careers that fit you</source>
        <translation>Encuentra carreras para ti</translation>
    </message>
    <message>
        <source>Find out what people want, and win them over.</source>
        <translation>Averiguar qué quiere la gente y ganársela.</translation>
    </message>
    <message>
        <source>Find the right people for a job, and see that they are treated well.</source>
        <translation>Encontrar a las personas adecuadas para un trabajo y cuidar que se las trate bien.</translation>
    </message>
    <message>
        <source>Find ways in near you:</source>
        <translation>Busca formas de entrar cerca de ti:</translation>
    </message>
    <message>
        <source>Finding out why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>Five years or more in a related job</source>
        <translation>Cinco años o más en un trabajo relacionado</translation>
    </message>
    <message>
        <source>Flat: {flat} points or fewer. They like all six about equally, so chance has a say in their code and their best three.</source>
        <translation>Plano: {flat} puntos o menos. Le gustan los seis más o menos igual, así que el azar influye en su código y en sus tres mejores.</translation>
    </message>
    <message>
        <source>Floor plans, 3D models, blueprints</source>
        <translation>Planos de casas, modelos 3D, dibujos técnicos</translation>
    </message>
    <message>
        <source>For {count} jobs this is not published; they are left out.</source>
        <translation>De {count} trabajos esto no se publica; se dejan fuera.</translation>
    </message>
    <message>
        <source>Foreign languages</source>
        <translation>Idiomas extranjeros</translation>
    </message>
    <message>
        <source>Forms, filing, scheduling</source>
        <translation>Formularios, archivos, horarios</translation>
    </message>
    <message>
        <source>Found in {place}</source>
        <translation>Existe en {place}</translation>
    </message>
    <message>
        <source>Friendly coworkers, helping others, a clear conscience</source>
        <translation>Compañeros amables, ayudar a otros, la conciencia tranquila</translation>
    </message>
    <message>
        <source>From time to time O*NET joins jobs, divides them, or gives them other codes. What you noted stays in your file, also when you save, and shows again with data that have these jobs.</source>
        <translation>De vez en cuando O*NET une trabajos, los divide o les da otros códigos. Lo que anotaste se queda en tu archivo, también cuando guardas, y se ve de nuevo con datos que tengan estos trabajos.</translation>
    </message>
    <message>
        <source>Front desks, help lines, hair salons</source>
        <translation>Recepciones, líneas de ayuda, peluquerías</translation>
    </message>
    <message>
        <source>Gardens, livestock, harvests</source>
        <translation>Jardines, ganado, cosechas</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografía</translation>
    </message>
    <message>
        <source>Get along with the people around you and do things for others.</source>
        <translation>Llevarte bien con la gente que te rodea y hacer cosas por los demás.</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Give so many stars</source>
        <translation>Dar esa cantidad de estrellas</translation>
    </message>
    <message>
        <source>Go from button to button</source>
        <translation>Ir de botón en botón</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Ir de tarjeta en tarjeta</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Ir de celda en celda</translation>
    </message>
    <message>
        <source>Go from job to job</source>
        <translation>Ir de trabajo en trabajo</translation>
    </message>
    <message>
        <source>Go from one to the other</source>
        <translation>Ir de una a otra</translation>
    </message>
    <message>
        <source>Go from the search box to the list</source>
        <translation>Ir del cuadro de búsqueda a la lista</translation>
    </message>
    <message>
        <source>Go from the search box to the list of places</source>
        <translation>Ir del cuadro de búsqueda a la lista de lugares</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>Sigue allí, o cierra antes esa ventana.</translation>
    </message>
    <message>
        <source>Go on with what you have typed or pasted</source>
        <translation>Seguir con lo que escribiste o pegaste</translation>
    </message>
    <message>
        <source>Go through this report with somebody who knows you: a counselor, a teacher, a friend. What would they add, or cross out?</source>
        <translation>Revisa este informe con alguien que te conozca: un consejero, una maestra, un amigo. ¿Qué agregaría o tacharía?</translation>
    </message>
    <message>
        <source>Go to the activity before or the next one</source>
        <translation>Ir a la actividad anterior o a la siguiente</translation>
    </message>
    <message>
        <source>Go to the answer before or the next one</source>
        <translation>Ir a la respuesta anterior o a la siguiente</translation>
    </message>
    <message>
        <source>Go to the control before</source>
        <translation>Ir al control anterior</translation>
    </message>
    <message>
        <source>Go to the first or the last button</source>
        <translation>Ir al primer botón o al último</translation>
    </message>
    <message>
        <source>Go to the first or the last cell</source>
        <translation>Ir a la primera o a la última celda</translation>
    </message>
    <message>
        <source>Go to the first or the last job of the list</source>
        <translation>Ir al primer o al último trabajo de la lista</translation>
    </message>
    <message>
        <source>Go to the menus, where there are some</source>
        <translation>Ir a los menús, donde los hay</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir al control siguiente</translation>
    </message>
    <message>
        <source>Go to the next part: upper line, tabs, page, panel</source>
        <translation>Ir a la parte siguiente: línea superior, pestañas, página, panel</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Ir a la parte anterior</translation>
    </message>
    <message>
        <source>Go to the start or the end of the row</source>
        <translation>Ir al principio o al final de la fila</translation>
    </message>
    <message>
        <source>Go to the subject before or the next one</source>
        <translation>Ir a la materia anterior o a la siguiente</translation>
    </message>
    <message>
        <source>Go to the top or to the end</source>
        <translation>Ir al principio o al final</translation>
    </message>
    <message>
        <source>Good company</source>
        <translation>Buena compañía</translation>
    </message>
    <message>
        <source>Grow crops, raise animals and bring good food to the table.</source>
        <translation>Cultivar, criar animales y llevar buena comida a la mesa.</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>En crecimiento</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Growth from {first} to {last}, in the US</source>
        <translation>Crecimiento de {first} a {last}, en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Growth in the US</source>
        <translation>Crecimiento en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Growth in the US by {year}</source>
        <translation>Crecimiento en EE.&#xa0;UU. para {year}</translation>
    </message>
    <message>
        <source>Half earn more a year than {shown}</source>
        <translation>La mitad gana al año más de {shown}</translation>
    </message>
    <message>
        <source>Half earn more an hour than {shown}</source>
        <translation>La mitad gana por hora más de {shown}</translation>
    </message>
    <message>
        <source>Half earn more than</source>
        <translation>La mitad gana más de</translation>
    </message>
    <message>
        <source>Half earn more than {pay}</source>
        <translation>La mitad gana más de {pay}</translation>
    </message>
    <message>
        <source>Half of those who rated it gave “{high_name}” {high} or more, and “{low_name}” {low} or less.</source>
        <translation>La mitad de quienes lo calificaron dio a “{high_name}” {high} o más, y a “{low_name}” {low} o menos.</translation>
    </message>
    <message>
        <source>Half up to</source>
        <translation>La mitad, hasta</translation>
    </message>
    <message>
        <source>Hands-on work</source>
        <translation>Trabajo práctico</translation>
    </message>
    <message>
        <source>Have managers who stand behind you and train you well.</source>
        <translation>Tener jefes que te respalden y te capaciten bien.</translation>
    </message>
    <message>
        <source>Have steady, well-paid work that keeps you busy.</source>
        <translation>Tener un trabajo estable y bien pagado, con mucho que hacer.</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Health care support</source>
        <translation>Apoyo en salud</translation>
    </message>
    <message>
        <source>Help a child read, nurse someone back to health, settle a quarrel</source>
        <translation>Ayudar a un niño a leer, cuidar a un enfermo, resolver una pelea</translation>
    </message>
    <message>
        <source>Help people get back on their feet, in body or in mind.</source>
        <translation>Ayudar a la gente a recuperarse, de cuerpo o de mente.</translation>
    </message>
    <message>
        <source>Helping people</source>
        <translation>Ayudar a la gente</translation>
    </message>
    <message>
        <source>Helps a person find careers that fit, on their own computer. It sends nothing anywhere.</source>
        <translation>Ayuda a una persona a encontrar carreras afines, en su propia computadora. No envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Hidden jobs</source>
        <translation>Trabajos ocultos</translation>
    </message>
    <message>
        <source>Hidden jobs: {count}.</source>
        <translation>Trabajos ocultos: {count}.</translation>
    </message>
    <message>
        <source>Hidden, because it was not for you.</source>
        <translation>Oculto, porque no era para ti.</translation>
    </message>
    <message>
        <source>Hide the job you are on</source>
        <translation>Ocultar el trabajo en el que estás</translation>
    </message>
    <message>
        <source>Hide {title} in its place</source>
        <translation>Ocultar {title} en su lugar</translation>
    </message>
    <message>
        <source>High school diploma or equivalent</source>
        <translation>Diploma de secundaria (high school) o equivalente</translation>
    </message>
    <message>
        <source>Hiring and staff</source>
        <translation>Contratación y personal</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Holland code</source>
        <translation>Código Holland</translation>
    </message>
    <message>
        <source>How calls, pictures and data get from one place to another.</source>
        <translation>Cómo llegan las llamadas, las imágenes y los datos de un lugar a otro.</translation>
    </message>
    <message>
        <source>How close a job is to you on one page: 100 is the same, 50 is an average job.</source>
        <translation>Qué tan cerca está un trabajo de ti en una página: 100 es igual, 50 es un trabajo promedio.</translation>
    </message>
    <message>
        <source>How close a job is to your answers: 100 % is the same as your answers, 50 % is the average job.</source>
        <translation>Qué tan cerca está un trabajo de tus respuestas: 100 % es igual que tus respuestas, 50 % es el trabajo promedio.</translation>
    </message>
    <message>
        <source>How common the job is</source>
        <translation>Qué tan común es el trabajo</translation>
    </message>
    <message>
        <source>How common the job is in {place}</source>
        <translation>Qué tan común es el trabajo en {place}</translation>
    </message>
    <message>
        <source>How far the strongest interest is above the weakest. In a flat profile they are close, so small differences decide which jobs come first.</source>
        <translation>Qué tanto supera el interés más fuerte al más débil. En un perfil plano están cerca, así que pequeñas diferencias deciden qué trabajos van primero.</translation>
    </message>
    <message>
        <source>How groups of people live together, and how that changes.</source>
        <translation>Cómo conviven los grupos de personas y cómo cambia eso.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>How long it takes to get ready for the job, by school, training and experience.</source>
        <translation>Cuánto se tarda en prepararse para el trabajo, con estudios, capacitación y experiencia.</translation>
    </message>
    <message>
        <source>How machines run, and how to keep them running.</source>
        <translation>Cómo funcionan las máquinas y cómo mantenerlas en marcha.</translation>
    </message>
    <message>
        <source>How many jobs there may be in the years to come. It is a guess, and can turn out wrong.</source>
        <translation>Cuántos empleos puede haber en los próximos años. Es una suposición y puede fallar.</translation>
    </message>
    <message>
        <source>How many more or fewer jobs there may be at the end of ten years.</source>
        <translation>Cuántos empleos de más o de menos puede haber al cabo de diez años.</translation>
    </message>
    <message>
        <source>How many people do the job there. The self-employed are not counted.</source>
        <translation>Cuántas personas hacen ese trabajo allí. No se cuenta a quienes trabajan por su cuenta.</translation>
    </message>
    <message>
        <source>How money is earned, counted, lent and invested.</source>
        <translation>Cómo se gana, se cuenta, se presta y se invierte el dinero.</translation>
    </message>
    <message>
        <source>How much counts: {page}</source>
        <translation>Cuánto cuenta: {page}</translation>
    </message>
    <message>
        <source>How much each page of your answers counts in the match.</source>
        <translation>Cuánto cuenta cada página de tus respuestas en la coincidencia.</translation>
    </message>
    <message>
        <source>How much education do you plan to get?</source>
        <translation>¿Hasta dónde planeas estudiar?</translation>
    </message>
    <message>
        <source>How old the ratings are</source>
        <translation>Qué tan antiguas son las calificaciones</translation>
    </message>
    <message>
        <source>How programs and devices work, and how to make them do what you want.</source>
        <translation>Cómo funcionan los programas y los aparatos, y cómo lograr que hagan lo que quieres.</translation>
    </message>
    <message>
        <source>How the group rated the six interests</source>
        <translation>Cómo calificó el grupo los seis intereses</translation>
    </message>
    <message>
        <source>How to do it by keys</source>
        <translation>Cómo hacerlo con el teclado</translation>
    </message>
    <message>
        <source>How to read a match</source>
        <translation>Cómo leer una coincidencia</translation>
    </message>
    <message>
        <source>How to read the round charts</source>
        <translation>Cómo leer los gráficos redondos</translation>
    </message>
    <message>
        <source>How to try other answers</source>
        <translation>Cómo probar otras respuestas</translation>
    </message>
    <message>
        <source>In O*NET’s own words</source>
        <translation>En palabras de O*NET, en inglés</translation>
    </message>
    <message>
        <source>In a list that opens</source>
        <translation>En una lista que se abre</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>In the middle of the group, a person’s strongest and weakest interest are {points} points apart. Clear profiles: {clear}, clear in part: {some}, flat: {flat}. In a flat one ({limit} points or less) small differences decide which jobs come first.</source>
        <translation>En el centro del grupo, entre el interés más fuerte y el más débil de una persona hay {points} puntos. Perfiles claros: {clear}, claros en parte: {some}, planos: {flat}. En uno plano ({limit} puntos o menos) pequeñas diferencias deciden qué trabajos van primero.</translation>
    </message>
    <message>
        <source>In: {jobs}.</source>
        <translation>Entraron: {jobs}.</translation>
    </message>
    <message>
        <source>Installing and repairing</source>
        <translation>Instalación y reparación</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Interests: half rated since {since}.</source>
        <translation>Intereses: la mitad calificados desde {since}.</translation>
    </message>
    <message>
        <source>Interests: most rated in {year}.</source>
        <translation>Intereses: la mayoría calificados en {year}.</translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>It has changed since you opened it. If you replace it, what it holds now becomes its backup.</source>
        <translation>Cambió desde que lo abriste. Si lo reemplazas, lo que contiene ahora queda como su copia de respaldo.</translation>
    </message>
    <message>
        <source>It has only one column, whichever separator is taken. Check whether the columns are right.</source>
        <translation>Tiene una sola columna, con cualquier separador. Mira si las columnas están bien.</translation>
    </message>
    <message>
        <source>It is in your top five already.</source>
        <translation>Ya está entre tus cinco primeros.</translation>
    </message>
    <message>
        <source>It is not UTF-8, so it was taken for Windows-1252. Check whether names with accents are right.</source>
        <translation>No es UTF-8, así que se leyó como Windows-1252. Mira si los nombres con acentos están bien.</translation>
    </message>
    <message>
        <source>It is not a test of what you can do, not a prediction, and not advice on a single job offer. Figures are those of many people in a job; yours may be higher or lower. Other answers on another day give another list.</source>
        <translation>No es una prueba de lo que puedes hacer, ni una predicción, ni un consejo sobre una oferta de trabajo. Las cifras son de muchas personas en un trabajo; las tuyas pueden ser mayores o menores. Otras respuestas en otro día dan otra lista.</translation>
    </message>
    <message>
        <source>It is open in another window already.</source>
        <translation>Ya está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>It is open in another window of this program.</source>
        <translation>Está abierto en otra ventana de este programa.</translation>
    </message>
    <message>
        <source>It is open on another computer.</source>
        <translation>Está abierto en otra computadora.</translation>
    </message>
    <message>
        <source>It only says which job came in the place of one that the data do not have. Nothing is replaced in anybody’s file unless you choose so there. You can forget it at any time.</source>
        <translation>Solo dice qué trabajo vino en lugar de uno que los datos no tienen. No se reemplaza nada en el archivo de nadie si no lo eliges allí. Puedes olvidarla en cualquier momento.</translation>
    </message>
    <message>
        <source>It was moved or removed since you opened it.</source>
        <translation>Se movió o se quitó desde que lo abriste.</translation>
    </message>
    <message>
        <source>It would be in your top five if you planned {needed} instead of {own}.</source>
        <translation>Estaría entre tus cinco primeros si planearas {needed} en vez de {own}.</translation>
    </message>
    <message>
        <source>It would be in your top five if you rated “{name}” {needed} instead of {own}.</source>
        <translation>Estaría entre tus cinco primeros si calificaras “{name}” con {needed} en vez de {own}.</translation>
    </message>
    <message>
        <source>It would be in your top five if your answer to “{name}” were “{needed}” instead of “{own}”.</source>
        <translation>Estaría entre tus cinco primeros si tu respuesta a “{name}” fuera “{needed}” en vez de “{own}”.</translation>
    </message>
    <message>
        <source>Its page was open.</source>
        <translation>Su página estaba abierta.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Job interviews, pay, training plans</source>
        <translation>Entrevistas de trabajo, salarios, planes de capacitación</translation>
    </message>
    <message>
        <source>Job zone</source>
        <translation>Zona de trabajo</translation>
    </message>
    <message>
        <source>Job {code}</source>
        <translation>Trabajo {code}</translation>
    </message>
    <message>
        <source>Jobs are rated on the same questions that you answered. The match says how close each one is to your answers, and only to those. Jobs that share a rank are level within the accuracy of the answers.</source>
        <translation>Los trabajos están calificados en las mismas preguntas que respondiste. La coincidencia dice qué tan cerca está cada uno de tus respuestas, y solo de ellas. Los trabajos que comparten posición están empatados dentro de la precisión de las respuestas.</translation>
    </message>
    <message>
        <source>Jobs have been rated on the same questions. Where a rating is missing, it is estimated from similar jobs, and the job says so. The match says how close each one is to your answers: 100 % is the same as your answers, 50 % is the average job. Only what you answered counts. A match is a place to start looking. It does not say what you can do or what you should become.</source>
        <translation>Los trabajos están calificados en las mismas preguntas. Donde falta una calificación, se estima a partir de trabajos parecidos, y el trabajo lo dice. La coincidencia dice qué tan cerca está cada uno de tus respuestas: 100 % es igual que tus respuestas, 50 % es el trabajo promedio. Solo cuenta lo que respondiste. La coincidencia es un lugar por donde empezar a buscar. No dice lo que puedes hacer ni lo que deberías llegar a ser.</translation>
    </message>
    <message>
        <source>Jobs in a place</source>
        <translation>Empleos en un lugar</translation>
    </message>
    <message>
        <source>Jobs in one bracket, or of one rank, are level within the accuracy of your answers. That holds even where a limit lies between them, so that their labels differ.</source>
        <translation>Los trabajos en un mismo corchete, o en la misma posición, están empatados dentro de la precisión de tus respuestas. Eso vale aunque haya un límite entre ellos y sus etiquetas sean distintas.</translation>
    </message>
    <message>
        <source>Jobs in {place}</source>
        <translation>Empleos en {place}</translation>
    </message>
    <message>
        <source>Jobs of one field, such as health care or sales.</source>
        <translation>Trabajos de un mismo campo, como salud o ventas.</translation>
    </message>
    <message>
        <source>Jobs of theirs that are not in the data, and stay in the file: {count}.</source>
        <translation>Trabajos suyos que no están en los datos y se quedan en el archivo: {count}.</translation>
    </message>
    <message>
        <source>Jobs that are gone: {count}</source>
        <translation>Trabajos que ya no están: {count}</translation>
    </message>
    <message>
        <source>Jobs that are to be filled each year: new ones, and those that people leave.</source>
        <translation>Empleos por ocupar cada año: los nuevos y los que la gente deja.</translation>
    </message>
    <message>
        <source>Jobs that you have marked as not for you. Lists leave them out.</source>
        <translation>Trabajos que marcaste como “no es para mí”. Las listas no los muestran.</translation>
    </message>
    <message>
        <source>Jobs where people do much the same, or need to know much the same.</source>
        <translation>Trabajos en los que la gente hace casi lo mismo o necesita saber casi lo mismo.</translation>
    </message>
    <message>
        <source>Jobs with another name: {count}</source>
        <translation>Trabajos con otro nombre: {count}</translation>
    </message>
    <message>
        <source>Jobs with one job in their place: {count}</source>
        <translation>Trabajos con un trabajo en su lugar: {count}</translation>
    </message>
    <message>
        <source>Jobs with several in their place, from which you choose: {count}</source>
        <translation>Trabajos con varios en su lugar, entre los que eliges: {count}</translation>
    </message>
    <message>
        <source>Keep accounts, check forms for mistakes, build a spreadsheet</source>
        <translation>Llevar cuentas, revisar formularios, armar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Keep papers, calendars and messages in order.</source>
        <translation>Mantener en orden papeles, calendarios y mensajes.</translation>
    </message>
    <message>
        <source>Keep people, places and data from harm.</source>
        <translation>Cuidar a personas, lugares y datos de todo daño.</translation>
    </message>
    <message>
        <source>Keeping order</source>
        <translation>Mantener el orden</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Lab tests, batteries, new medicines</source>
        <translation>Pruebas de laboratorio, baterías, nuevas medicinas</translation>
    </message>
    <message>
        <source>Land, water and climate, and how people live with them.</source>
        <translation>Tierra, agua y clima, y cómo vive la gente con ellos.</translation>
    </message>
    <message>
        <source>Language, arts and media</source>
        <translation>Lenguaje, artes y medios</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Leyes</translation>
    </message>
    <message>
        <source>Law and politics</source>
        <translation>Leyes y política</translation>
    </message>
    <message>
        <source>Leading and selling</source>
        <translation>Liderar y vender</translation>
    </message>
    <message>
        <source>Learning, moods, habits</source>
        <translation>Aprendizaje, estados de ánimo, hábitos</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>¿Salir del programa?</translation>
    </message>
    <message>
        <source>Leave these answers behind?</source>
        <translation>¿Dejar atrás estas respuestas?</translation>
    </message>
    <message>
        <source>Leave without keeping these answers?</source>
        <translation>¿Salir sin conservar estas respuestas?</translation>
    </message>
    <message>
        <source>Left out because O*NET has not rated “{subject}” in them: {count}.</source>
        <translation>Fuera porque O*NET no ha calificado “{subject}” en ellos: {count}.</translation>
    </message>
    <message>
        <source>Less frequent groups, in the table: {count}.</source>
        <translation>Grupos menos frecuentes, en la tabla: {count}.</translation>
    </message>
    <message>
        <source>Less than a high school diploma</source>
        <translation>Sin diploma de secundaria (high school)</translation>
    </message>
    <message>
        <source>Less than five years in a related job</source>
        <translation>Menos de cinco años en un trabajo relacionado</translation>
    </message>
    <message>
        <source>Less than that.</source>
        <translation>Menos que eso.</translation>
    </message>
    <message>
        <source>Lessons, coaching, showing a beginner around</source>
        <translation>Clases, entrenamiento, guiar a un principiante</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Empatados</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>License of {name}</source>
        <translation>Licencia de {name}</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Living things, from a single cell to a forest.</source>
        <translation>Los seres vivos, desde una célula hasta un bosque.</translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation>Cociente de localización</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Looking after customers</source>
        <translation>Atender a clientes</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Me encanta</translation>
    </message>
    <message>
        <source>Lowest tenth, highest tenth</source>
        <translation>El 10 % más bajo, el 10 % más alto</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation>Máquinas y herramientas</translation>
    </message>
    <message>
        <source>Made on {day} with careerapp {version}.</source>
        <translation>Hecho el {day} con careerapp {version}.</translation>
    </message>
    <message>
        <source>Main window: menu {menu}</source>
        <translation>Ventana principal: menú {menu}</translation>
    </message>
    <message>
        <source>Main window: your careers and jobs</source>
        <translation>Ventana principal: tus carreras y trabajos</translation>
    </message>
    <message>
        <source>Make many good pieces of a product without waste.</source>
        <translation>Hacer muchas piezas buenas de un producto sin desperdicio.</translation>
    </message>
    <message>
        <source>Make something new, in your own way, with few fixed rules.</source>
        <translation>Hacer algo nuevo, a tu manera, con pocas reglas fijas.</translation>
    </message>
    <message>
        <source>Make works of art, or perform them.</source>
        <translation>Crear obras de arte o interpretarlas.</translation>
    </message>
    <message>
        <source>Making things</source>
        <translation>Fabricar cosas</translation>
    </message>
    <message>
        <source>Making, growing and moving things</source>
        <translation>Fabricar, cultivar y trasladar cosas</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gerencia y dirección</translation>
    </message>
    <message>
        <source>Managing people and projects</source>
        <translation>Dirigir personas y proyectos</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Fabricación</translation>
    </message>
    <message>
        <source>Many openings</source>
        <translation>Muchas vacantes</translation>
    </message>
    <message>
        <source>Many people from a table</source>
        <translation>Muchas personas de una tabla</translation>
    </message>
    <message>
        <source>Many people: list of columns</source>
        <translation>Muchas personas: lista de columnas</translation>
    </message>
    <message>
        <source>Maps, weather, growing cities</source>
        <translation>Mapas, clima, ciudades que crecen</translation>
    </message>
    <message>
        <source>Mark the card you are on</source>
        <translation>Marcar la tarjeta en la que estás</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Maestría</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Match: O*NET ratings and your answers. Pay in {place}: Bureau of Labor Statistics, {month}. Education and growth: its projections for the US, {first} to {last}.</source>
        <translation>Coincidencia: calificaciones de O*NET y tus respuestas. Salario en {place}: Oficina de Estadísticas Laborales, {month}. Educación y crecimiento: sus proyecciones para EE.&#xa0;UU., {first} a {last}.</translation>
    </message>
    <message>
        <source>Matches ask for it</source>
        <translation>La piden las coincidencias</translation>
    </message>
    <message>
        <source>Math and science</source>
        <translation>Matemáticas y ciencias</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Matemáticas</translation>
    </message>
    <message>
        <source>Measured, not promised. A simulated person answers as their own job is rated, each answer off by about 10 of 100, and marks five subjects.</source>
        <translation>Medido, no prometido. Una persona simulada responde como está calificado su propio trabajo, con cada respuesta desviada unos 10 de 100, y marca cinco materias.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios de comunicación</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>Salario mediano</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Money and accounting</source>
        <translation>Dinero y contabilidad</translation>
    </message>
    <message>
        <source>More common in {place} than in the US</source>
        <translation>Más común en {place} que en Estados Unidos</translation>
    </message>
    <message>
        <source>More than a year of training on the job</source>
        <translation>Más de un año de capacitación en el trabajo</translation>
    </message>
    <message>
        <source>More than two years old: {parts}. Data → Update from file… takes in newer files.</source>
        <translation>Tienen más de dos años: {parts}. Datos → Actualizar desde un archivo… incorpora archivos más nuevos.</translation>
    </message>
    <message>
        <source>Most common education of workers</source>
        <translation>La educación más común de quienes trabajan en esto</translation>
    </message>
    <message>
        <source>Most errors are in column “{column}”: {count}.</source>
        <translation>La mayoría de los errores están en la columna “{column}”: {count}.</translation>
    </message>
    <message>
        <source>Most jobs</source>
        <translation>Más empleos</translation>
    </message>
    <message>
        <source>Most jobs in {place}</source>
        <translation>Más empleos en {place}</translation>
    </message>
    <message>
        <source>Most often among the best three jobs: {names} ({most} of {all})</source>
        <translation>Lo más frecuente entre los tres mejores trabajos: {names} ({most} de {all})</translation>
    </message>
    <message>
        <source>Most often planned: {planned}. Most often asked for: {asked}</source>
        <translation>Lo más planeado: {planned}. Lo más pedido: {asked}</translation>
    </message>
    <message>
        <source>Most often the strongest interest: {names} ({most} of {all})</source>
        <translation>El interés más fuerte con más frecuencia: {names} ({most} de {all})</translation>
    </message>
    <message>
        <source>Motion, heat, light and sound, and the laws behind them.</source>
        <translation>Movimiento, calor, luz y sonido, y las leyes que los explican.</translation>
    </message>
    <message>
        <source>Moving up</source>
        <translation>Ascender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name or number of the person</source>
        <translation>Nombre o número de la persona</translation>
    </message>
    <message>
        <source>Needs little or no preparation: most people learn it on the job.</source>
        <translation>Necesita poca o ninguna preparación: la mayoría lo aprende trabajando.</translation>
    </message>
    <message>
        <source>Needs little or some preparation, up to a year (levels 1–2 of 5).</source>
        <translation>Necesita poca o algo de preparación, hasta un año (niveles 1–2 de 5).</translation>
    </message>
    <message>
        <source>Needs long preparation, often more than four years.</source>
        <translation>Necesita una preparación larga, a menudo de más de cuatro años.</translation>
    </message>
    <message>
        <source>Needs one to two years of training, or similar experience.</source>
        <translation>Necesita de uno a dos años de capacitación, o experiencia parecida.</translation>
    </message>
    <message>
        <source>Needs some preparation, from a few months to a year.</source>
        <translation>Necesita algo de preparación, de unos meses a un año.</translation>
    </message>
    <message>
        <source>Needs two to four years of preparation.</source>
        <translation>Necesita de dos a cuatro años de preparación.</translation>
    </message>
    <message>
        <source>New jobs, without a summary of ours: {count}</source>
        <translation>Trabajos nuevos, sin un resumen nuestro: {count}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>No browser opened it. The address of the page is {address}</source>
        <translation>Ningún navegador la abrió. La dirección de la página es {address}</translation>
    </message>
    <message>
        <source>No change of one answer would bring it into your top five.</source>
        <translation>Ningún cambio de una sola respuesta lo llevaría a tus cinco primeros.</translation>
    </message>
    <message>
        <source>No diploma or degree needed</source>
        <translation>No se necesita diploma ni título</translation>
    </message>
    <message>
        <source>No experience in a related job needed</source>
        <translation>No se necesita experiencia en un trabajo relacionado</translation>
    </message>
    <message>
        <source>No job is all of this: {wishes}.</source>
        <translation>Ningún trabajo es todo esto: {wishes}.</translation>
    </message>
    <message>
        <source>No job is called that. Try a shorter or a more common word.</source>
        <translation>Ningún trabajo se llama así. Prueba una palabra más corta o más común.</translation>
    </message>
    <message>
        <source>No job passes your filters ({filters}), so these are the closest of all.</source>
        <translation>Ningún trabajo pasa tus filtros ({filters}), así que estos son los más cercanos de todos.</translation>
    </message>
    <message>
        <source>No jobs on the shortlist.</source>
        <translation>Ningún trabajo en favoritos.</translation>
    </message>
    <message>
        <source>No matches: {why}.</source>
        <translation>Sin coincidencias: {why}.</translation>
    </message>
    <message>
        <source>No name ({file})</source>
        <translation>Sin nombre ({file})</translation>
    </message>
    <message>
        <source>No row of the table has an error.</source>
        <translation>Ninguna fila de la tabla tiene errores.</translation>
    </message>
    <message>
        <source>No training on the job beyond settling in</source>
        <translation>Sin capacitación en el trabajo, salvo la inicial</translation>
    </message>
    <message>
        <source>Nobody in this group could be matched.</source>
        <translation>Nadie de este grupo tiene coincidencias.</translation>
    </message>
    <message>
        <source>Nobody in this group has rated an interest.</source>
        <translation>Nadie de este grupo ha calificado un interés.</translation>
    </message>
    <message>
        <source>Nobody in this table can be matched</source>
        <translation>Nadie de esta tabla puede tener coincidencias</translation>
    </message>
    <message>
        <source>Nobody who could be matched says what education they have or plan, so there is nothing to compare.</source>
        <translation>De quienes tienen coincidencias, nadie dice qué educación tiene o planea, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>None of the files in {folder} holds a person.</source>
        <translation>Ninguno de los archivos de {folder} contiene a una persona.</translation>
    </message>
    <message>
        <source>None of them is missing from the data that are used now, so that it changes nothing yet.</source>
        <translation>Ninguno de ellos falta en los datos que se usan ahora, así que todavía no cambia nada.</translation>
    </message>
    <message>
        <source>None of your answers clearly speaks against it.</source>
        <translation>Ninguna de tus respuestas está claramente en contra.</translation>
    </message>
    <message>
        <source>None of your answers clearly speaks for it.</source>
        <translation>Ninguna de tus respuestas está claramente a favor.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sin responder.</translation>
    </message>
    <message>
        <source>Not answered: {names}.</source>
        <translation>Sin responder: {names}.</translation>
    </message>
    <message>
        <source>Not answered: {pages}.</source>
        <translation>Sin responder: {pages}.</translation>
    </message>
    <message>
        <source>Not answered; pay and jobs are those of the whole US.</source>
        <translation>Sin responder; los salarios y los empleos son los de todo EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>No se pudo quitar todo.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No se publica</translation>
    </message>
    <message>
        <source>Not rated by O*NET, so estimated from similar jobs: {pages}.</source>
        <translation>No calificado por O*NET, así que se estima a partir de trabajos parecidos: {pages}.</translation>
    </message>
    <message>
        <source>Nothing is left to compare by, so the list stays as it was. Let your interests, values or subjects count.</source>
        <translation>No queda nada con qué comparar, así que la lista queda como estaba. Deja que cuenten tus intereses, valores o materias.</translation>
    </message>
    <message>
        <source>Nothing is on your shortlist yet. In the program, a star beside a job keeps it, with notes of your own.</source>
        <translation>Todavía no hay nada en tus favoritos. En el programa, una estrella junto a un trabajo lo guarda, con tus propias notas.</translation>
    </message>
    <message>
        <source>Nothing is rated yet, so no job stands out.</source>
        <translation>Todavía no hay nada calificado, así que ningún trabajo destaca.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Which of these would you like to do most?</source>
        <translation>Todavía no hay nada calificado. ¿Qué te gustaría más hacer?</translation>
    </message>
    <message>
        <source>Nothing is rated, so the list stays as it was. Rate at least two things.</source>
        <translation>No hay nada calificado, así que la lista queda como estaba. Califica al menos dos cosas.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada destaca.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation>Ahora: {day}</translation>
    </message>
    <message>
        <source>Number of people, and percent of the {people} who could be matched. Source: answers in {origin}; jobs and groups: O*NET {release}, {month}.</source>
        <translation>Número de personas, y porcentaje de las {people} con coincidencias. Fuente: respuestas de {origin}; trabajos y grupos: O*NET {release}, {month}.</translation>
    </message>
    <message>
        <source>Numbers, shapes and chance, and what follows from them.</source>
        <translation>Números, formas y azar, y lo que se sigue de ellos.</translation>
    </message>
    <message>
        <source>O*NET</source>
        <translation>O*NET</translation>
    </message>
    <message>
        <source>O*NET database</source>
        <translation>Base de datos O*NET</translation>
    </message>
    <message>
        <source>O*NET has not rated this part of the job, so it comes from the most similar jobs.</source>
        <translation>O*NET no ha calificado esta parte del trabajo, así que viene de los trabajos más parecidos.</translation>
    </message>
    <message>
        <source>O*NET {release}, {month}</source>
        <translation>O*NET {release}, {month}</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Of pay by the hour, only the middle is published.</source>
        <translation>Del salario por hora solo se publica el centro.</translation>
    </message>
    <message>
        <source>Of the first ten jobs, 1 is new.</source>
        <translation>De los diez primeros trabajos, 1 es nuevo.</translation>
    </message>
    <message>
        <source>Of the first ten jobs, {count} are new.</source>
        <translation>De los diez primeros trabajos, {count} son nuevos.</translation>
    </message>
    <message>
        <source>Of the {all} that came in or left, {count} did so by a change within the accuracy of the answers.</source>
        <translation>De los {all} que entraron o salieron, {count} lo hicieron por un cambio dentro de la precisión de las respuestas.</translation>
    </message>
    <message>
        <source>Of these, paid by the hour only: {count}.</source>
        <translation>De ellos, pagados solo por hora: {count}.</translation>
    </message>
    <message>
        <source>Of {people}, {higher} plan more than most of their best three jobs ask for, {as_high} about as much, {lower} less. What they plan counts in the match, so many matches lie near it.</source>
        <translation>De {people}, {higher} planean más de lo que pide la mayoría de sus tres mejores trabajos, {as_high} más o menos lo mismo, {lower} menos. Lo que planean cuenta en la coincidencia, así que muchas coincidencias están cerca.</translation>
    </message>
    <message>
        <source>Office work</source>
        <translation>Trabajo de oficina</translation>
    </message>
    <message>
        <source>Old cities, wars, museum finds</source>
        <translation>Ciudades antiguas, guerras, hallazgos de museo</translation>
    </message>
    <message>
        <source>Old codes are those in column “{before}”, new codes those in “{since}”.</source>
        <translation>Los códigos antiguos son los de la columna “{before}” y los nuevos los de “{since}”.</translation>
    </message>
    <message>
        <source>On a page that scrolls</source>
        <translation>En una página que se desplaza</translation>
    </message>
    <message>
        <source>On another day your code would most likely be the same, and jobs differ plainly in how well they match.</source>
        <translation>Otro día, lo más probable es que tu código fuera el mismo, y los trabajos se distinguen claramente en su coincidencia.</translation>
    </message>
    <message>
        <source>On any chart</source>
        <translation>En cualquier gráfico</translation>
    </message>
    <message>
        <source>On average, people in this job have a little less education than {opinion}.</source>
        <translation>En promedio, la gente de este trabajo tiene un poco menos de educación de la que {opinion}.</translation>
    </message>
    <message>
        <source>On average, people in this job have a little more education than {opinion}.</source>
        <translation>En promedio, la gente de este trabajo tiene un poco más de educación de la que {opinion}.</translation>
    </message>
    <message>
        <source>On buttons in a row, as the steps of the questions and the parts of a job</source>
        <translation>En botones seguidos, como los pasos de las preguntas y las partes de un trabajo</translation>
    </message>
    <message>
        <source>On choices side by side, as bars, map and list</source>
        <translation>En opciones una al lado de otra, como barras, mapa y lista</translation>
    </message>
    <message>
        <source>On the names of tabs</source>
        <translation>En los nombres de las pestañas</translation>
    </message>
    <message>
        <source>On the title of a job</source>
        <translation>En el nombre de un trabajo</translation>
    </message>
    <message>
        <source>On the web:</source>
        <translation>En internet:</translation>
    </message>
    <message>
        <source>On your shortlist: {word}, {stars} of {most} stars.</source>
        <translation>En tus favoritos: {word}, {stars} de {most} estrellas.</translation>
    </message>
    <message>
        <source>One month to a year of training on the job</source>
        <translation>De un mes a un año de capacitación en el trabajo</translation>
    </message>
    <message>
        <source>One rating alone says too little, so no job stands out.</source>
        <translation>Una sola calificación dice muy poco, así que ningún trabajo destaca.</translation>
    </message>
    <message>
        <source>One rating says little on its own, so the list stays as it was. Rate one more thing.</source>
        <translation>Una calificación dice poco por sí sola, así que la lista queda como estaba. Califica una cosa más.</translation>
    </message>
    <message>
        <source>One rating says little on its own. What comes before it for you, or after it?</source>
        <translation>Una calificación dice poco por sí sola. ¿Qué va antes para ti, o después?</translation>
    </message>
    <message>
        <source>One star less or more</source>
        <translation>Una estrella menos o más</translation>
    </message>
    <message>
        <source>One worker in ten earns less than the first figure, one in ten more than the last.</source>
        <translation>Uno de cada diez trabajadores gana menos que la primera cifra; uno de cada diez, más que la última.</translation>
    </message>
    <message>
        <source>Only jobs with {share} or more of {names}.</source>
        <translation>Solo trabajos con {share} o más de {names}.</translation>
    </message>
    <message>
        <source>Open a shop, lead a team, win over a customer</source>
        <translation>Abrir una tienda, dirigir un equipo, convencer a un cliente</translation>
    </message>
    <message>
        <source>Open the &amp;backup</source>
        <translation>Abrir el &amp;respaldo</translation>
    </message>
    <message>
        <source>Open the first job, or the one you are on</source>
        <translation>Abrir el primer trabajo, o aquel en el que estás</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Abrir el trabajo</translation>
    </message>
    <message>
        <source>Open the job you are on</source>
        <translation>Abrir el trabajo en el que estás</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Open the person in the main window</source>
        <translation>Abrir a la persona en la ventana principal</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Openings each year</source>
        <translation>Vacantes cada año</translation>
    </message>
    <message>
        <source>Openings each year, in the US</source>
        <translation>Vacantes cada año, en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Or it was when {computer} was switched off, or the memory stick was pulled out. If nobody works on it there, go on here. Cancel lets you look at everything, and save changes under another name.</source>
        <translation>O lo estaba cuando {computer} se apagó o se sacó la memoria USB. Si nadie trabaja con él allí, sigue aquí. Con Cancelar puedes verlo todo y guardar los cambios con otro nombre.</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was, and what you have changed since is lost.</source>
        <translation>Si no, el archivo queda como estaba, y lo que cambiaste desde entonces se pierde.</translation>
    </message>
    <message>
        <source>Out: {jobs}.</source>
        <translation>Salieron: {jobs}.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectivas</translation>
    </message>
    <message>
        <source>Outlook in the US</source>
        <translation>Perspectivas en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Outlook, and what it takes to get in</source>
        <translation>Perspectivas, y lo que hace falta para entrar</translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Paid by the hour: {count}.</source>
        <translation>Pagados por hora: {count}.</translation>
    </message>
    <message>
        <source>Painting, dance, playing an instrument</source>
        <translation>Pintar, bailar, tocar un instrumento</translation>
    </message>
    <message>
        <source>Pairs like these: {count} in all.</source>
        <translation>Pares como estos: {count} en total.</translation>
    </message>
    <message>
        <source>Panel at the side</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Pay and jobs in states and territories</source>
        <translation>Salario y empleos en los estados y territorios</translation>
    </message>
    <message>
        <source>Pay and jobs in the whole US</source>
        <translation>Salario y empleos en todo EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Pay and number of jobs</source>
        <translation>Salario y número de empleos</translation>
    </message>
    <message>
        <source>Pay and security</source>
        <translation>Salario y seguridad</translation>
    </message>
    <message>
        <source>Pay before taxes and numbers of jobs, without the self-employed: Bureau of Labor Statistics, {months}. Getting in and outlook: its projections for the US, {first} to {last}, made in {made} from what was known then; they can turn out wrong. “Not published” means that it gives no figure.</source>
        <translation>Salario antes de impuestos y número de empleos, sin quienes trabajan por su cuenta: Oficina de Estadísticas Laborales, {months}. Cómo entrar y perspectivas: sus proyecciones para EE.&#xa0;UU., {first} a {last}, hechas en {made} con lo que se sabía entonces; pueden fallar. “No se publica” significa que no da ninguna cifra.</translation>
    </message>
    <message>
        <source>Pay before taxes.</source>
        <translation>Salario antes de impuestos.</translation>
    </message>
    <message>
        <source>Pay in states and territories is from {month}, more than two years ago.</source>
        <translation>Los salarios en los estados y territorios son de {month}, hace más de dos años.</translation>
    </message>
    <message>
        <source>Pay in the whole US is from {month}, more than two years ago.</source>
        <translation>Los salarios en todo EE.&#xa0;UU. son de {month}, hace más de dos años.</translation>
    </message>
    <message>
        <source>Pay in {place}</source>
        <translation>Salario en {place}</translation>
    </message>
    <message>
        <source>Pay in {place}: half earn more than</source>
        <translation>Salario en {place}: la mitad gana más de</translation>
    </message>
    <message>
        <source>Pay in {place}: the highest tenth, at least</source>
        <translation>Salario en {place}: el 10 % más alto, al menos</translation>
    </message>
    <message>
        <source>Pay in {place}: the lowest tenth, at most</source>
        <translation>Salario en {place}: el 10 % más bajo, como mucho</translation>
    </message>
    <message>
        <source>Pay is from {month}, more than two years ago.</source>
        <translation>Los salarios son de {month}, hace más de dos años.</translation>
    </message>
    <message>
        <source>Pay without the quarter of workers who earn least and the quarter who earn most.</source>
        <translation>El salario sin el cuarto de trabajadores que menos gana ni el cuarto que más gana.</translation>
    </message>
    <message>
        <source>Pay, jobs and outlook are those of a wider group: {group}.</source>
        <translation>El salario, los empleos y las perspectivas son los de un grupo más amplio: {group}.</translation>
    </message>
    <message>
        <source>Pays {money} or more</source>
        <translation>Paga {money} o más</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and society</source>
        <translation>Personas y sociedad</translation>
    </message>
    <message>
        <source>People in a folder</source>
        <translation>Personas de una carpeta</translation>
    </message>
    <message>
        <source>People in a folder: table</source>
        <translation>Personas de una carpeta: tabla</translation>
    </message>
    <message>
        <source>People in the folder</source>
        <translation>Personas de la carpeta</translation>
    </message>
    <message>
        <source>People in this job have less education than {opinion}: {usual} on average.</source>
        <translation>La gente de este trabajo tiene menos educación de la que {opinion}: en promedio, {usual}.</translation>
    </message>
    <message>
        <source>People in this job have more education than {opinion}: {usual} on average.</source>
        <translation>La gente de este trabajo tiene más educación de la que {opinion}: en promedio, {usual}.</translation>
    </message>
    <message>
        <source>People plan it</source>
        <translation>La gente la planea</translation>
    </message>
    <message>
        <source>People typically get in with {entry}; you have {own}.</source>
        <translation>Por lo general se entra con {entry}; tú tienes {own}.</translation>
    </message>
    <message>
        <source>People typically get in with {entry}; you plan {own}.</source>
        <translation>Por lo general se entra con {entry}; tú planeas {own}.</translation>
    </message>
    <message>
        <source>People who work for themselves, not for an employer.</source>
        <translation>Personas que trabajan por su cuenta, no para una empresa.</translation>
    </message>
    <message>
        <source>Percent of {people}, and of {matches} best matches. Without a plan, what they have counts. Source: answers in {origin}; education to get in: Bureau of Labor Statistics, projections for {first} to {last}.</source>
        <translation>Porcentaje de {people}, y de las {matches} mejores coincidencias. Sin un plan, cuenta lo que tienen. Fuente: respuestas de {origin}; educación para entrar: Oficina de Estadísticas Laborales, proyecciones para {first} a {last}.</translation>
    </message>
    <message>
        <source>Personal care and service</source>
        <translation>Cuidado y servicios personales</translation>
    </message>
    <message>
        <source>Philosophy and religion</source>
        <translation>Filosofía y religión</translation>
    </message>
    <message>
        <source>Phone and data networks</source>
        <translation>Redes de teléfono y de datos</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Física</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plans, budgets, leading a team</source>
        <translation>Planes, presupuestos, dirigir un equipo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points by page</source>
        <translation>Puntos por página</translation>
    </message>
    <message>
        <source>Points from {page}</source>
        <translation>Puntos de {page}</translation>
    </message>
    <message>
        <source>Police work, rescue, protecting data</source>
        <translation>Policía, rescate, protección de datos</translation>
    </message>
    <message>
        <source>Police, fire and security</source>
        <translation>Policía, bomberos y seguridad</translation>
    </message>
    <message>
        <source>Practice under guidance: an internship or a residency</source>
        <translation>Práctica con guía: una pasantía o una residencia</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Press that button, or open that menu</source>
        <translation>Presionar ese botón o abrir ese menú</translation>
    </message>
    <message>
        <source>Press the button you are on, or else the one that stands out</source>
        <translation>Presionar el botón en el que estás o, si no, el que destaca</translation>
    </message>
    <message>
        <source>Press the button, or check the box</source>
        <translation>Presionar el botón o marcar la casilla</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>Psicología</translation>
    </message>
    <message>
        <source>Put away the figures beside a job</source>
        <translation>Retirar las cifras junto a un trabajo</translation>
    </message>
    <message>
        <source>Put it back on the pile</source>
        <translation>Devolverla al montón</translation>
    </message>
    <message>
        <source>Put it, or move it, into the first to the fifth column</source>
        <translation>Ponerla o moverla de la primera a la quinta columna</translation>
    </message>
    <message>
        <source>Put up and repair houses, roads and other structures.</source>
        <translation>Levantar y reparar casas, caminos y otras obras.</translation>
    </message>
    <message>
        <source>Put {title} in its place</source>
        <translation>Poner {title} en su lugar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions: on a card to sort</source>
        <translation>Preguntas: en una tarjeta para ordenar</translation>
    </message>
    <message>
        <source>Questions: on a slider</source>
        <translation>Preguntas: en un control deslizante</translation>
    </message>
    <message>
        <source>Questions: on a subject</source>
        <translation>Preguntas: en una materia</translation>
    </message>
    <message>
        <source>Questions: on an activity</source>
        <translation>Preguntas: en una actividad</translation>
    </message>
    <message>
        <source>Questions: place</source>
        <translation>Preguntas: lugar</translation>
    </message>
    <message>
        <source>Questions: scores you have</source>
        <translation>Preguntas: puntajes que ya tienes</translation>
    </message>
    <message>
        <source>Questions: two statements at a time</source>
        <translation>Preguntas: dos frases a la vez</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Rate “{answer}” to tell them apart.</source>
        <translation>Califica “{answer}” para distinguirlos.</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Calificado por</translation>
    </message>
    <message>
        <source>Ratings from 0 (not for me) to 100 (love it). Strongest: number of people, of those who rated all six; two that are level count both. Source: answers in {origin}.</source>
        <translation>Calificaciones de 0 (no es para mí) a 100 (me encanta). Más fuerte: número de personas, de las que calificaron los seis; dos empatados cuentan ambos. Fuente: respuestas de {origin}.</translation>
    </message>
    <message>
        <source>Read closely, and say clearly what you mean.</source>
        <translation>Leer con atención y decir con claridad lo que quieres decir.</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Leer la carpeta otra vez</translation>
    </message>
    <message>
        <source>Read the official page of the jobs that you want to know more about:</source>
        <translation>Lee la página oficial de los trabajos de los que quieras saber más:</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realista</translation>
    </message>
    <message>
        <source>Related jobs</source>
        <translation>Trabajos relacionados</translation>
    </message>
    <message>
        <source>Remove everything this program keeps about you?</source>
        <translation>¿Quitar todo lo que este programa guarda sobre ti?</translation>
    </message>
    <message>
        <source>Remove this person from this computer?</source>
        <translation>¿Quitar a esta persona de esta computadora?</translation>
    </message>
    <message>
        <source>Repair an engine, wire a house, grow vegetables</source>
        <translation>Reparar un motor, instalar la electricidad de una casa, cultivar verduras</translation>
    </message>
    <message>
        <source>Report before printing</source>
        <translation>Informe antes de imprimir</translation>
    </message>
    <message>
        <source>Robots, bridges, solar panels</source>
        <translation>Robots, puentes, paneles solares</translation>
    </message>
    <message>
        <source>Rows that could not be read, and are in no figure here: {count}.</source>
        <translation>Filas que no se pudieron leer y no están en ninguna cifra de aquí: {count}.</translation>
    </message>
    <message>
        <source>Run an experiment, find a pattern in data, explain an illness</source>
        <translation>Hacer un experimento, hallar un patrón en los datos, explicar una enfermedad</translation>
    </message>
    <message>
        <source>Safety and security</source>
        <translation>Seguridad y protección</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>¿Guardar los cambios en {name}?</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation>Guardar con &amp;otro nombre…</translation>
    </message>
    <message>
        <source>Schools and training</source>
        <translation>Escuelas y capacitación</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
    <message>
        <source>Scroll a little</source>
        <translation>Desplazarse un poco</translation>
    </message>
    <message>
        <source>Scroll by what you see</source>
        <translation>Desplazarse lo que se ve</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>See what people need, and that they leave content.</source>
        <translation>Ver qué necesita la gente y que se vaya contenta.</translation>
    </message>
    <message>
        <source>Select everybody</source>
        <translation>Seleccionar a todas las personas</translation>
    </message>
    <message>
        <source>Select more, row by row</source>
        <translation>Seleccionar más, fila por fila</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Seleccionar una más o una menos</translation>
    </message>
    <message>
        <source>Select one person, or two to compare them.</source>
        <translation>Selecciona a una persona, o a dos para compararlas.</translation>
    </message>
    <message>
        <source>Selected: {names}.</source>
        <translation>Selección: {names}.</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Por cuenta propia</translation>
    </message>
    <message>
        <source>Self-employed, in the US</source>
        <translation>Por cuenta propia, en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Selling and advertising</source>
        <translation>Venta y publicidad</translation>
    </message>
    <message>
        <source>Set a goal, share out the work and see it through.</source>
        <translation>Fijar una meta, repartir el trabajo y llegar hasta el final.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Shortlist: on the stars of a job</source>
        <translation>Favoritos: en las estrellas de un trabajo</translation>
    </message>
    <message>
        <source>Show exactly what a thing will look like before it is made.</source>
        <translation>Mostrar exactamente cómo será una cosa antes de hacerla.</translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation>Mostrar las cifras como</translation>
    </message>
    <message>
        <source>Show the page before or the next one</source>
        <translation>Mostrar la página anterior o la siguiente</translation>
    </message>
    <message>
        <source>Show what else can be done with this</source>
        <translation>Mostrar qué más se puede hacer con esto</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Social work and counseling</source>
        <translation>Trabajo social y consejería</translation>
    </message>
    <message>
        <source>Societies and cultures</source>
        <translation>Sociedades y culturas</translation>
    </message>
    <message>
        <source>Some college courses</source>
        <translation>Algunos cursos universitarios</translation>
    </message>
    <message>
        <source>Some jobs are counted together only. Their figures are those of all of them.</source>
        <translation>Algunos trabajos solo se cuentan juntos. Sus cifras son las de todos ellos.</translation>
    </message>
    <message>
        <source>Some numbers have decimal points and some decimal commas. The kind with fewer is not read.</source>
        <translation>Algunos números tienen punto decimal y otros coma decimal. Los de la clase menos frecuente no se leen.</translation>
    </message>
    <message>
        <source>Some of these codes are missing from your data, but so are the jobs that this table puts in their place, so it does not help with these data.</source>
        <translation>Algunos de estos códigos faltan en tus datos, pero también faltan los trabajos que esta tabla pone en su lugar, así que no sirve con estos datos.</translation>
    </message>
    <message>
        <source>Sorted by match: for all of these jobs, {figure} is not published.</source>
        <translation>Ordenados por coincidencia: {figure} no se publica para ninguno de estos trabajos.</translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, projections for the years to come.</source>
        <translation>Fuente: Oficina de Estadísticas Laborales, proyecciones para los próximos años.</translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, projections for {first} to {last}.</source>
        <translation>Fuente: Oficina de Estadísticas Laborales, proyecciones para {first} a {last}.</translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, {months}.</source>
        <translation>Fuente: Oficina de Estadísticas Laborales, {months}.</translation>
    </message>
    <message>
        <source>Source: the O*NET {release} Database, {month}, by the {agency}. Used unchanged under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.</source>
        <translation>Fuente: base de datos O*NET {release}, {month}, de {agency}. Se muestra sin cambios, con la licencia CC BY 4.0. O*NET® es una marca de USDOL/ETA.</translation>
    </message>
    <message>
        <source>Source: {sources}.</source>
        <translation>Fuente: {sources}.</translation>
    </message>
    <message>
        <source>Sources and dates</source>
        <translation>Fuentes y fechas</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Fuentes de los datos</translation>
    </message>
    <message>
        <source>Sources: pay and jobs, Bureau of Labor Statistics, {months}, without the self-employed. Outlook and what it takes to get in, its projections for {first} to {last}, for the whole US. Interests, {interests}; everything else, {others}.</source>
        <translation>Fuentes: salarios y empleos, Oficina de Estadísticas Laborales, {months}, sin quienes trabajan por su cuenta. Perspectivas y lo que hace falta para entrar, sus proyecciones para {first} a {last}, de todo EE.&#xa0;UU. Intereses, {interests}; todo lo demás, {others}.</translation>
    </message>
    <message>
        <source>Spanish, sign language, translating</source>
        <translation>Español, lengua de señas, traducir</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Start things, persuade others and take decisions.</source>
        <translation>Empezar cosas, convencer a otros y tomar decisiones.</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Más fuerte</translation>
    </message>
    <message>
        <source>Strongest interests</source>
        <translation>Intereses más fuertes</translation>
    </message>
    <message>
        <source>Strongest of</source>
        <translation>El más fuerte de</translation>
    </message>
    <message>
        <source>Strongest skills</source>
        <translation>Habilidades más fuertes</translation>
    </message>
    <message>
        <source>Strongest subjects</source>
        <translation>Materias más fuertes</translation>
    </message>
    <message>
        <source>Strongest values</source>
        <translation>Valores más fuertes</translation>
    </message>
    <message>
        <source>Study how things work and solve hard problems by thinking.</source>
        <translation>Estudiar cómo funcionan las cosas y resolver problemas difíciles pensando.</translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <translation>Materia: {name}</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Subjects: half rated since {since}.</source>
        <translation>Materias: la mitad calificadas desde {since}.</translation>
    </message>
    <message>
        <source>Symptoms, treatments, teeth</source>
        <translation>Síntomas, tratamientos, dientes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table of all jobs for a spreadsheet (*.csv)</source>
        <translation>Tabla de todos los trabajos para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Take off the &amp;shortlist</source>
        <translation>Quitar de &amp;favoritos</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retirar la respuesta</translation>
    </message>
    <message>
        <source>Take {before} off the hidden jobs: {title} is on your shortlist</source>
        <translation>Quitar {before} de los trabajos ocultos: {title} está en tus favoritos</translation>
    </message>
    <message>
        <source>Talk with somebody who does one of these jobs, and ask to watch for a day. Ask what they like least, too.</source>
        <translation>Habla con alguien que haga uno de estos trabajos y pídele mirar durante un día. Pregúntale también qué es lo que menos le gusta.</translation>
    </message>
    <message>
        <source>Teach, care for or advise other people.</source>
        <translation>Enseñar, cuidar o aconsejar a otras personas.</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Teaching and libraries</source>
        <translation>Enseñanza y bibliotecas</translation>
    </message>
    <message>
        <source>Technical drawing</source>
        <translation>Dibujo técnico</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Tell us what you like doing and what matters to you. We compare your answers with 923 jobs and show the closest ones.</source>
        <translation>Cuéntanos qué te gusta hacer y qué te importa. Comparamos tus respuestas con 923 trabajos y mostramos los más cercanos.</translation>
    </message>
    <message>
        <source>Texts about jobs are added in each language that your data lack.</source>
        <translation>Se agregan los textos sobre los trabajos en cada idioma que falta en tus datos.</translation>
    </message>
    <message>
        <source>That is its lower half only. Is it the right scale?</source>
        <translation>Esa es solo la mitad inferior. ¿Es la escala correcta?</translation>
    </message>
    <message>
        <source>The 1 column is read</source>
        <translation>Se lee la única columna</translation>
    </message>
    <message>
        <source>The 1 person in this table can be matched</source>
        <translation>La única persona de esta tabla puede tener coincidencias</translation>
    </message>
    <message>
        <source>The Bureau of Labor Statistics gives no figure.</source>
        <translation>La Oficina de Estadísticas Laborales no da ninguna cifra.</translation>
    </message>
    <message>
        <source>The answers, shortlists and notes of all people that it has kept on this computer, the list of recent files, the place of the window and your choice of colors. Files that you have saved yourself stay where you have put them, with the backups beside them.

It cannot be undone, and nothing more is kept until you close the program.</source>
        <translation>Las respuestas, los favoritos y las notas de todas las personas que ha guardado en esta computadora, la lista de archivos recientes, la posición de la ventana y los colores que elegiste. Los archivos que tú guardaste quedan donde los pusiste, con sus respaldos al lado.

No se puede deshacer, y no se guarda nada más hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>The average of all jobs, for your answers.</source>
        <translation>El promedio de todos los trabajos, para tus respuestas.</translation>
    </message>
    <message>
        <source>The chart could not be saved.</source>
        <translation>No se pudo guardar el gráfico.</translation>
    </message>
    <message>
        <source>The code is made of what you answered. With all six it may be another one.</source>
        <translation>El código sale de lo que respondiste. Con los seis puede ser otro.</translation>
    </message>
    <message>
        <source>The code is the first letters of somebody’s three strongest interests, called the Holland code. Clarity is how far their strongest interest is above their weakest.</source>
        <translation>El código son las primeras letras de los tres intereses más fuertes de una persona; se llama código Holland. La claridad es cuánto supera su interés más fuerte al más débil.</translation>
    </message>
    <message>
        <source>The crosswalk is forgotten.</source>
        <translation>La tabla de correspondencias se ha olvidado.</translation>
    </message>
    <message>
        <source>The crosswalk that you took in cannot be used, so nothing is known of what came in the place of a job. Data → “Use a table of changed job codes (crosswalk)…” takes it in again, and Data → “Forget the crosswalk…” removes it. What is wrong: {problem}.</source>
        <translation>La tabla de correspondencias que agregaste no se puede usar, así que no se sabe qué vino en lugar de un trabajo. Datos → “Usar una tabla de correspondencias (códigos de trabajos que cambiaron)…” vuelve a agregarla, y Datos → “Olvidar la tabla de correspondencias…” la quita. Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>The crosswalk that you took in cannot be used.</source>
        <translation>La tabla de correspondencias que agregaste no se puede usar.</translation>
    </message>
    <message>
        <source>The data stay as they are for now.</source>
        <translation>Por ahora, los datos siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>The data that you took in cannot be used, so the program uses those that came with it. Data → Update from file… takes the files in again, and Data → Go back to the data of before… goes back. What is wrong: {problem}.</source>
        <translation>Los datos que agregaste no se pueden usar, así que el programa usa los que venían con él. Datos → Actualizar desde un archivo… vuelve a agregar los archivos, y Datos → Volver a los datos de antes… vuelve atrás. Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>The data that you took in cannot be used.</source>
        <translation>Los datos que agregaste no se pueden usar.</translation>
    </message>
    <message>
        <source>The diploma or degree that is typical for new workers. There are exceptions.</source>
        <translation>El diploma o título habitual de quienes empiezan. Hay excepciones.</translation>
    </message>
    <message>
        <source>The diploma or degree that you have, and the one that you plan.</source>
        <translation>El diploma o título que tienes y el que planeas.</translation>
    </message>
    <message>
        <source>The earlier answers are by “{then}”, the later ones by “{now}”. Is that the same person?</source>
        <translation>Las respuestas anteriores son de “{then}” y las posteriores de “{now}”. ¿Es la misma persona?</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>No se pudo abrir el archivo.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>The file or its folder is protected from writing.</source>
        <translation>El archivo o su carpeta están protegidos contra escritura.</translation>
    </message>
    <message>
        <source>The first job</source>
        <translation>El primer trabajo</translation>
    </message>
    <message>
        <source>The first letters of the three strongest interests, by their standard names.</source>
        <translation>Las primeras letras de los tres intereses más fuertes, por sus nombres técnicos.</translation>
    </message>
    <message>
        <source>The first letters of your three strongest interests, by their standard names. Counselors and books call it the Holland code.</source>
        <translation>Las primeras letras de tus tres intereses más fuertes, por sus nombres técnicos. Los consejeros y los libros lo llaman código Holland.</translation>
    </message>
    <message>
        <source>The first numbers have no decimals. Cells are separated by semicolons, so decimal commas are expected.</source>
        <translation>Los primeros números no tienen decimales. Las celdas están separadas por punto y coma, así que se esperan comas decimales.</translation>
    </message>
    <message>
        <source>The first ten are the same jobs.</source>
        <translation>Los diez primeros son los mismos trabajos.</translation>
    </message>
    <message>
        <source>The first {count} jobs</source>
        <translation>Los primeros {count} trabajos</translation>
    </message>
    <message>
        <source>The first {shown} of {count} errors are listed.</source>
        <translation>Se muestran los primeros {shown} de {count} errores.</translation>
    </message>
    <message>
        <source>The job closest to your answers</source>
        <translation>El trabajo más cercano a tus respuestas</translation>
    </message>
    <message>
        <source>The jobs closest to your answers</source>
        <translation>Los trabajos más cercanos a tus respuestas</translation>
    </message>
    <message>
        <source>The jobs that are closest to your answers.</source>
        <translation>Los trabajos más cercanos a tus respuestas.</translation>
    </message>
    <message>
        <source>The jobs that you want to keep, with your stars and notes.</source>
        <translation>Los trabajos que quieres conservar, con tus estrellas y notas.</translation>
    </message>
    <message>
        <source>The language stays as it is for now.</source>
        <translation>Por ahora, el idioma sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>The license texts lie with these packages, where Python is installed.</source>
        <translation>Los textos de las licencias están con estos paquetes, donde está instalado Python.</translation>
    </message>
    <message>
        <source>The limits below are those for the pages that you have answered. With fewer pages, more jobs look alike, so a job must be closer to be called a strong fit.</source>
        <translation>Los límites de abajo son los de las páginas que respondiste. Con menos páginas hay más trabajos parecidos, así que un trabajo tiene que estar más cerca para tener una afinidad alta.</translation>
    </message>
    <message>
        <source>The list stays as it is.</source>
        <translation>La lista queda como está.</translation>
    </message>
    <message>
        <source>The match</source>
        <translation>La coincidencia</translation>
    </message>
    <message>
        <source>The match in a word: strong, good, fair or weak.</source>
        <translation>La coincidencia en una palabra: afinidad alta, buena, media o baja.</translation>
    </message>
    <message>
        <source>The match of {name} rests on only {count} answers.</source>
        <translation>La coincidencia de {name} se apoya en solo {count} respuestas.</translation>
    </message>
    <message>
        <source>The middle half earn</source>
        <translation>La mitad central gana</translation>
    </message>
    <message>
        <source>The middle of pay: half of the workers earn more, half earn less.</source>
        <translation>El centro de los salarios: la mitad de los trabajadores gana más y la mitad gana menos.</translation>
    </message>
    <message>
        <source>The most common level is {commonest}.</source>
        <translation>Lo más común es {commonest}.</translation>
    </message>
    <message>
        <source>The new data could not be loaded. Your answers stay as they are.

What is wrong: {problem}.</source>
        <translation>No se pudieron cargar los datos nuevos. Tus respuestas siguen como están.

Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>The new release has no {table}: those of {edition} are kept.</source>
        <translation>La nueva edición no trae {table}: se conserva lo que hay de {edition}.</translation>
    </message>
    <message>
        <source>The number before a job is its rank among all {count} jobs.</source>
        <translation>El número delante de un trabajo es su posición entre los {count} trabajos.</translation>
    </message>
    <message>
        <source>The number {text} has no interest beside it, such as R or Realistic.</source>
        <translation>El número {text} no tiene un interés al lado, como R o Realista.</translation>
    </message>
    <message>
        <source>The office of the US government that counts jobs and what they pay.</source>
        <translation>La oficina del gobierno de EE.&#xa0;UU. que cuenta los empleos y lo que pagan.</translation>
    </message>
    <message>
        <source>The outlook is from {month}, more than two years ago.</source>
        <translation>Las perspectivas son de {month}, hace más de dos años.</translation>
    </message>
    <message>
        <source>The page was not opened.</source>
        <translation>La página no se abrió.</translation>
    </message>
    <message>
        <source>The place of a job on the list of all jobs, best first.</source>
        <translation>La posición de un trabajo en la lista de todos, del mejor al peor.</translation>
    </message>
    <message>
        <source>The program cannot show any jobs.</source>
        <translation>El programa no puede mostrar ningún trabajo.</translation>
    </message>
    <message>
        <source>The program ended before. They were kept, and are here now: save them, or go back to what the file has. Cancel leaves them unsaved for now.</source>
        <translation>El programa terminó antes de tiempo. Se conservaron y están aquí: guárdalos, o vuelve a lo que tiene el archivo. Con Cancelar quedan sin guardar por ahora.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT license. It is made of these parts, each under its own free license. Qt is used under the LGPL 3: you may replace its libraries, which lie in the program’s folder, by your own.</source>
        <translation>El programa es software libre con la licencia MIT. Está hecho de estas partes, cada una con su propia licencia libre. Qt se usa con la LGPL 3: puedes reemplazar sus bibliotecas, que están en la carpeta del programa, por las tuyas.</translation>
    </message>
    <message>
        <source>The program keeps them on this computer as you give them, and lists your name on its first page the next time. “Save” in the File menu puts them into a file of your own, which you can take with you, send or print from. On a computer that others use, check “Don’t keep anything” on the first page, or remove everything with the File menu when you are done.</source>
        <translation>El programa las guarda en esta computadora a medida que las das, y la próxima vez muestra tu nombre en su primera página. “Guardar”, en el menú Archivo, las pone en un archivo tuyo, que puedes llevarte, enviar o imprimir. En una computadora que otros usan, marca “No guardar nada” en la primera página, o quita todo con el menú Archivo cuando termines.</translation>
    </message>
    <message>
        <source>The program uses all that is in these files already.</source>
        <translation>El programa ya usa todo lo que hay en estos archivos.</translation>
    </message>
    <message>
        <source>The program uses other data now.</source>
        <translation>Ahora el programa usa otros datos.</translation>
    </message>
    <message>
        <source>The program uses the data of before again.</source>
        <translation>El programa vuelve a usar los datos de antes.</translation>
    </message>
    <message>
        <source>The program uses the data that came with it again.</source>
        <translation>El programa vuelve a usar los datos con los que vino.</translation>
    </message>
    <message>
        <source>The program uses these data from now on; `careerapp data rollback` goes back.</source>
        <translation>Desde ahora el programa usa estos datos; `careerapp data rollback` vuelve a los de antes.</translation>
    </message>
    <message>
        <source>The program uses this crosswalk from now on; `careerapp data forget-crosswalk` ends it.</source>
        <translation>El programa usa esta tabla de correspondencias desde ahora; `careerapp data forget-crosswalk` la quita.</translation>
    </message>
    <message>
        <source>The program uses this crosswalk now.</source>
        <translation>El programa usa ahora esta tabla de correspondencias.</translation>
    </message>
    <message>
        <source>The program uses those that came with it. Data → Update from file… takes the files in again, and Data → Go back to the data of before… goes back.

What is wrong: {problem}.</source>
        <translation>El programa usa los que venían con él. Datos → Actualizar desde un archivo… vuelve a agregar los archivos, y Datos → Volver a los datos de antes… vuelve atrás.

Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>The questionnaire was tried on simulated answers only, not on people. With answers that were a little off, 30 activities brought back each of the six interests with a correlation of at least .90, where 1 is exact.</source>
        <translation>El cuestionario se probó solo con respuestas simuladas, no con personas. Con respuestas un poco desviadas, 30 actividades devolvieron cada uno de los seis intereses con una correlación de al menos 0.90, donde 1 es exacto.</translation>
    </message>
    <message>
        <source>The rules that a country lives by, and who makes them.</source>
        <translation>Las reglas por las que vive un país y quién las hace.</translation>
    </message>
    <message>
        <source>The same jobs are on the list, in another order.</source>
        <translation>En la lista están los mismos trabajos, en otro orden.</translation>
    </message>
    <message>
        <source>The share of all workers in a place who do the job, set against the whole US.</source>
        <translation>La parte de los trabajadores de un lugar que hace ese trabajo, comparada con todo EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>The six interests</source>
        <translation>Los seis intereses</translation>
    </message>
    <message>
        <source>The six values</source>
        <translation>Los seis valores</translation>
    </message>
    <message>
        <source>The state or territory where you want to work. “Here” means this place.</source>
        <translation>El estado o territorio donde quieres trabajar. “Aquí” se refiere a ese lugar.</translation>
    </message>
    <message>
        <source>The states, the District of Columbia, Guam, Puerto Rico and the Virgin Islands are counted, where published.</source>
        <translation>Se cuentan los estados, el Distrito de Columbia, Guam, Puerto Rico y las Islas Vírgenes, donde hay cifras publicadas.</translation>
    </message>
    <message>
        <source>The two have not answered the same pages, or do not count them alike, so their figures do not rest on the same questions.</source>
        <translation>Las dos personas no respondieron las mismas páginas, o no las cuentan igual, así que sus cifras no se apoyan en las mismas preguntas.</translation>
    </message>
    <message>
        <source>The whole US</source>
        <translation>Todo EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>The work in a related job that is typical for new workers.</source>
        <translation>La experiencia en un trabajo relacionado que es habitual en quienes empiezan.</translation>
    </message>
    <message>
        <source>The workbook has several sheets; this is the first one.</source>
        <translation>El libro tiene varias hojas; esta es la primera.</translation>
    </message>
    <message>
        <source>The {count} jobs closest to your answers</source>
        <translation>Los {count} trabajos más cercanos a tus respuestas</translation>
    </message>
    <message>
        <source>Their answers, shortlist and notes are in no file, and cannot be brought back.</source>
        <translation>Sus respuestas, favoritos y notas no están en ningún archivo y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Then: {day}</source>
        <translation>Antes: {day}</translation>
    </message>
    <message>
        <source>Therapy and counseling</source>
        <translation>Terapia y consejería</translation>
    </message>
    <message>
        <source>There are no people in {folder}. Their files end in .career, or in .json if they are old.</source>
        <translation>No hay personas en {folder}. Sus archivos terminan en .career, o en .json si son antiguos.</translation>
    </message>
    <message>
        <source>There are no scores yet. Type all six, for example: R 12 I 33 A 20 S 25 E 14 C 18.</source>
        <translation>Todavía no hay puntajes. Escribe los seis, por ejemplo: R 12 I 33 A 20 S 25 E 14 C 18.</translation>
    </message>
    <message>
        <source>There is no folder {folder} any more.</source>
        <translation>Ya no hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is nothing more to say about this.</source>
        <translation>No hay nada más que decir sobre esto.</translation>
    </message>
    <message>
        <source>These are numbers without names. Say which is which, for example: R 12 I 33.</source>
        <translation>Son números sin nombres. Di cuál es cuál, por ejemplo: R 12 I 33.</translation>
    </message>
    <message>
        <source>These figures are for “{group}”, which also holds jobs not listed here.</source>
        <translation>Estas cifras son de “{group}”, que también incluye trabajos que no están en esta lista.</translation>
    </message>
    <message>
        <source>These figures are for “{group}”, which also holds: {jobs}.</source>
        <translation>Estas cifras son de “{group}”, que también incluye: {jobs}.</translation>
    </message>
    <message>
        <source>These jobs are closest to your answers: a place to start, not a verdict on what you can do or should become.</source>
        <translation>Estos trabajos son los más cercanos a tus respuestas: un punto de partida, no un veredicto sobre lo que puedes hacer o deberías llegar a ser.</translation>
    </message>
    <message>
        <source>They are listed here once the jobs are loaded.</source>
        <translation>Aparecerán aquí cuando se hayan cargado los trabajos.</translation>
    </message>
    <message>
        <source>They cannot be kept on this computer: {error}.</source>
        <translation>No se pueden guardar en esta computadora: {error}.</translation>
    </message>
    <message>
        <source>They rest on only {count} answers, and say little.</source>
        <translation>Se apoyan en solo {count} respuestas y dicen poco.</translation>
    </message>
    <message>
        <source>Thin line: from the lowest to the highest tenth. Thick line: the middle half.</source>
        <translation>Línea fina: del 10 % más bajo al 10 % más alto. Línea gruesa: la mitad central.</translation>
    </message>
    <message>
        <source>This comes from {answered} of {total} activities; the others can change it.</source>
        <translation>Esto sale de {answered} de {total} actividades; las demás pueden cambiarlo.</translation>
    </message>
    <message>
        <source>This file holds no person.</source>
        <translation>Este archivo no contiene a ninguna persona.</translation>
    </message>
    <message>
        <source>This is older than what the program uses now.</source>
        <translation>Esto es más viejo que lo que el programa usa ahora.</translation>
    </message>
    <message>
        <source>This is too long for six scores. Type or paste them alone, for example: R 12 I 33.</source>
        <translation>Es demasiado largo para seis puntajes. Escríbelos o pégalos solos, por ejemplo: R 12 I 33.</translation>
    </message>
    <message>
        <source>This job</source>
        <translation>Este trabajo</translation>
    </message>
    <message>
        <source>This job is new in the data. There is no summary of it yet.</source>
        <translation>Este trabajo es nuevo en los datos. Todavía no hay un resumen de él.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>This list rests on only {count} answers, and says little: {replaced}.</source>
        <translation>Esta lista se apoya en solo {count} respuestas y dice poco: {replaced}.</translation>
    </message>
    <message>
        <source>This match rests on only {count} answers.</source>
        <translation>Esta coincidencia se apoya en solo {count} respuestas.</translation>
    </message>
    <message>
        <source>This person is open in another window already.</source>
        <translation>Esta persona ya está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>This table gives a new code for 1 old job code.</source>
        <translation>Esta tabla da un código nuevo para 1 código antiguo de trabajo.</translation>
    </message>
    <message>
        <source>This table gives new codes for 1 old job code, which was split into several jobs.</source>
        <translation>Esta tabla da códigos nuevos para 1 código antiguo de trabajo, que se dividió en varios trabajos.</translation>
    </message>
    <message>
        <source>This table gives new codes for {count} old job codes.</source>
        <translation>Esta tabla da códigos nuevos para {count} códigos antiguos de trabajos.</translation>
    </message>
    <message>
        <source>This table gives new codes for {count} old job codes; 1 of them was split into several jobs.</source>
        <translation>Esta tabla da códigos nuevos para {count} códigos antiguos de trabajos; 1 de ellos se dividió en varios trabajos.</translation>
    </message>
    <message>
        <source>This table gives new codes for {count} old job codes; {several} of them were split into several jobs.</source>
        <translation>Esta tabla da códigos nuevos para {count} códigos antiguos de trabajos; {several} de ellos se dividieron en varios trabajos.</translation>
    </message>
    <message>
        <source>Three quarters up to</source>
        <translation>Tres cuartos, hasta</translation>
    </message>
    <message>
        <source>To compare, select one more: hold Ctrl and click, or press Ctrl+Space.</source>
        <translation>Para comparar, selecciona a una más: mantén presionada Control y haz clic, o presiona Control+Espacio.</translation>
    </message>
    <message>
        <source>Training on the job</source>
        <translation>Capacitación en el trabajo</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Trucks, flights, delivery routes</source>
        <translation>Camiones, vuelos, rutas de entrega</translation>
    </message>
    <message>
        <source>Try other answers and see what becomes of the list. Your own answers stay until you keep the new ones.</source>
        <translation>Prueba otras respuestas y mira qué pasa con la lista. Tus propias respuestas siguen hasta que te quedes con las nuevas.</translation>
    </message>
    <message>
        <source>Turn an idea into something that works and lasts.</source>
        <translation>Convertir una idea en algo que funcione y dure.</translation>
    </message>
    <message>
        <source>Two can be compared, and any number reported on.</source>
        <translation>Se pueden comparar dos y hacer informes de cualquier número.</translation>
    </message>
    <message>
        <source>Two jobs are level if the difference is too small to count: other answers on another day could turn it around.</source>
        <translation>Dos trabajos están empatados si la diferencia es demasiado pequeña para contar: otras respuestas en otro día podrían invertirla.</translation>
    </message>
    <message>
        <source>Two people, or then and now</source>
        <translation>Dos personas, o antes y ahora</translation>
    </message>
    <message>
        <source>Typical entry-level education</source>
        <translation>Educación habitual para entrar</translation>
    </message>
    <message>
        <source>Typical tasks: {activities}.</source>
        <translation>Tareas típicas: {activities}.</translation>
    </message>
    <message>
        <source>Understand people who speak another language, and be understood.</source>
        <translation>Entender a quienes hablan otro idioma y que te entiendan.</translation>
    </message>
    <message>
        <source>Up to a month of training on the job</source>
        <translation>Hasta un mes de capacitación en el trabajo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Using your strengths</source>
        <translation>Usar tus fortalezas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values: {share} % are from {year}, none is newer than {newest}, and O*NET has stopped publishing them.</source>
        <translation>Valores: el {share} % son de {year}, ninguno es posterior a {newest} y O*NET ha dejado de publicarlos.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} and Python {python}.</source>
        <translation>Versión {version}, con Qt {qt} y Python {python}.</translation>
    </message>
    <message>
        <source>Videos, podcasts, newspapers</source>
        <translation>Videos, pódcasts, periódicos</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Sueldos y salarios</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Web page, also for screen readers (*.html)</source>
        <translation>Página web, también para lectores de pantalla (*.html)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What a page of your answers adds to the match. They add up to it.</source>
        <translation>Lo que una página de tus respuestas aporta a la coincidencia. Juntas suman la coincidencia.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>What counts is the education that is typical for new workers. There are exceptions.</source>
        <translation>Cuenta la educación habitual de quienes empiezan. Hay excepciones.</translation>
    </message>
    <message>
        <source>What happened before us, and what it left behind.</source>
        <translation>Lo que pasó antes de nosotros y lo que dejó.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>What is at the top is likely to stay there, but the order next to it may change from one day to another.</source>
        <translation>Lo que está arriba probablemente siga ahí, pero el orden que le sigue puede cambiar de un día a otro.</translation>
    </message>
    <message>
        <source>What is known about jobs is from {month}, more than two years ago.</source>
        <translation>Lo que se sabe de los trabajos es de {month}, hace más de dos años.</translation>
    </message>
    <message>
        <source>What is learned at work, after the start.</source>
        <translation>Lo que se aprende trabajando, después de empezar.</translation>
    </message>
    <message>
        <source>What is rated is set not to count, so no job stands out.</source>
        <translation>Todo lo calificado está en “ignorar”, así que ningún trabajo destaca.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Qué no es</translation>
    </message>
    <message>
        <source>What jobs are like</source>
        <translation>Cómo son los trabajos</translation>
    </message>
    <message>
        <source>What jobs are like: the O*NET database of the US Department of Labor. Pay, jobs and outlook: the US Bureau of Labor Statistics. Releases and dates are listed under “About and sources”.</source>
        <translation>Cómo son los trabajos: la base de datos O*NET del Departamento de Trabajo de EE.&#xa0;UU. Salarios, empleos y perspectivas: la Oficina de Estadísticas Laborales de EE.&#xa0;UU. Las ediciones y fechas están en “Acerca del programa y las fuentes”.</translation>
    </message>
    <message>
        <source>What kind of activities do you enjoy?</source>
        <translation>¿Qué tipo de actividades disfrutas?</translation>
    </message>
    <message>
        <source>What makes people ill, and how to make or keep them well.</source>
        <translation>Qué enferma a la gente y cómo curarla o mantenerla sana.</translation>
    </message>
    <message>
        <source>What matters to you in a job. There are six of them.</source>
        <translation>Lo que te importa en un trabajo. Son seis cosas.</translation>
    </message>
    <message>
        <source>What matters to you in a job?</source>
        <translation>¿Qué te importa en un trabajo?</translation>
    </message>
    <message>
        <source>What people have to be able to do in a job, such as speaking.</source>
        <translation>Lo que la gente tiene que saber hacer en un trabajo, como expresarse al hablar.</translation>
    </message>
    <message>
        <source>What people need to know in a job, such as biology or sales.</source>
        <translation>Lo que la gente necesita saber en un trabajo, como biología o ventas.</translation>
    </message>
    <message>
        <source>What the marks on subjects mean</source>
        <translation>Qué significan las marcas en las materias</translation>
    </message>
    <message>
        <source>What the match means</source>
        <translation>Qué significa la coincidencia</translation>
    </message>
    <message>
        <source>What the {count} closest of {passing} jobs that pass pay in {place}, and how well they match</source>
        <translation>Lo que pagan en {place} los {count} más cercanos de los {passing} trabajos que pasan, y su coincidencia</translation>
    </message>
    <message>
        <source>What they plan, and what their matches ask for</source>
        <translation>Qué planean y qué piden sus coincidencias</translation>
    </message>
    <message>
        <source>What things are made of, and what happens when they meet.</source>
        <translation>De qué están hechas las cosas y qué pasa cuando se juntan.</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>Qué es esto y qué no es</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was put in the place of another job stays there.</source>
        <translation>Lo que se puso en lugar de otro trabajo se queda ahí.</translation>
    </message>
    <message>
        <source>What workers earn, before taxes.</source>
        <translation>Lo que ganan los trabajadores, antes de impuestos.</translation>
    </message>
    <message>
        <source>What you do now cannot be kept.</source>
        <translation>Lo que hagas ahora no se puede conservar.</translation>
    </message>
    <message>
        <source>What you like to do. There are six kinds of it.</source>
        <translation>Lo que te gusta hacer. Hay seis tipos.</translation>
    </message>
    <message>
        <source>What your {count} closest jobs pay in {place}, and how well they match</source>
        <translation>Lo que pagan en {place} tus {count} trabajos más cercanos, y su coincidencia</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>¿Dónde quieres trabajar?</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde vienen las cifras</translation>
    </message>
    <message>
        <source>Where your answers are</source>
        <translation>Dónde están tus respuestas</translation>
    </message>
    <message>
        <source>Which file has the earlier answers?</source>
        <translation>¿Qué archivo tiene las respuestas anteriores?</translation>
    </message>
    <message>
        <source>Which file has the other answers?</source>
        <translation>¿Qué archivo tiene las otras respuestas?</translation>
    </message>
    <message>
        <source>Which subjects do you like?</source>
        <translation>¿Qué materias te gustan?</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Quiénes son</translation>
    </message>
    <message>
        <source>Why people think, feel and act as they do.</source>
        <translation>Por qué la gente piensa, siente y actúa como lo hace.</translation>
    </message>
    <message>
        <source>With interests alone, {count} of 100 simulated people find their own job among the first ten.</source>
        <translation>Solo con los intereses, {count} de 100 personas simuladas encuentran su propio trabajo entre los diez primeros.</translation>
    </message>
    <message>
        <source>With the hidden jobs: {jobs}</source>
        <translation>Con los trabajos ocultos: {jobs}</translation>
    </message>
    <message>
        <source>With three or more of the six, your code is shown here.</source>
        <translation>Con tres o más de los seis, aquí se muestra tu código.</translation>
    </message>
    <message>
        <source>With {level}, you have what {count} of {total} jobs ask for.</source>
        <translation>Con {level} tienes lo que piden {count} de {total} trabajos.</translation>
    </message>
    <message>
        <source>With {level}, you have what {count} of {total} jobs ask for; that is {more} more than with {before}.</source>
        <translation>Con {level} tienes lo que piden {count} de {total} trabajos; son {more} más que con {before}.</translation>
    </message>
    <message>
        <source>With {pages}, {count} of 100 simulated people find their own job among the first ten.</source>
        <translation>Con {pages}, {count} de 100 personas simuladas encuentran su propio trabajo entre los diez primeros.</translation>
    </message>
    <message>
        <source>Within the accuracy: a match that changes by {tie} points or less, or a rating by 5. About as much comes out when the same person answers twice.</source>
        <translation>Dentro de la precisión: una coincidencia que cambia en {tie} puntos o menos, o una calificación en 5. Más o menos eso resulta cuando la misma persona responde dos veces.</translation>
    </message>
    <message>
        <source>Without it, nothing is known of what came in the place of a job. Data → “Use a table of changed job codes (crosswalk)…” takes it in again, and Data → “Forget the crosswalk…” removes it.

What is wrong: {problem}.</source>
        <translation>Sin ella no se sabe qué vino en lugar de un trabajo. Datos → “Usar una tabla de correspondencias (códigos de trabajos que cambiaron)…” vuelve a agregarla, y Datos → “Olvidar la tabla de correspondencias…” la quita.

Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>Without “{criterion}”: {jobs}</source>
        <translation>Sin “{criterion}”: {jobs}</translation>
    </message>
    <message>
        <source>Without “{wish}”: {jobs}</source>
        <translation>Sin “{wish}”: {jobs}</translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Palabras que se usan aquí</translation>
    </message>
    <message>
        <source>Work on your own and choose how to do it.</source>
        <translation>Trabajar por tu cuenta y elegir cómo hacerlo.</translation>
    </message>
    <message>
        <source>Work values</source>
        <translation>Valores laborales</translation>
    </message>
    <message>
        <source>Work with records, figures and clear steps, and get details right.</source>
        <translation>Trabajar con registros, cifras y pasos claros, y cuidar los detalles.</translation>
    </message>
    <message>
        <source>Workbook, sheet “{sheet}”; numbers written as text have {decimal}.</source>
        <translation>Libro de cálculo, hoja “{sheet}”; los números escritos como texto tienen {decimal}.</translation>
    </message>
    <message>
        <source>Write a story, design an app, play or act</source>
        <translation>Escribir un cuento, diseñar una aplicación, actuar</translation>
    </message>
    <message>
        <source>Yearly pay divided by {hours} hours.</source>
        <translation>Salario anual dividido entre {hours} horas.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You also enjoy or love what is not among these subjects: {subjects}.</source>
        <translation>También te gusta o te encanta lo que no está entre estas materias: {subjects}.</translation>
    </message>
    <message>
        <source>You answered {alike} of {answered} alike. Jobs can be told apart only by what you would rather do. Go over them again?</source>
        <translation>Respondiste igual {alike} de {answered}. Los trabajos solo se distinguen por lo que preferirías hacer. ¿Quieres repasarlas?</translation>
    </message>
    <message>
        <source>You are not allowed to look into {folder}.</source>
        <translation>No tienes permiso para ver {folder}.</translation>
    </message>
    <message>
        <source>You are trying out 1 change.</source>
        <translation>Estás probando 1 cambio.</translation>
    </message>
    <message>
        <source>You are trying out {count} changes.</source>
        <translation>Estás probando {count} cambios.</translation>
    </message>
    <message>
        <source>You can look at everything, and save changes under another name.</source>
        <translation>Puedes verlo todo y guardar los cambios con otro nombre.</translation>
    </message>
    <message>
        <source>You can put the job of now in its place, where a table of changed job codes, called a crosswalk, says which one that is. O*NET publishes such tables beside its data. Data → “Use a table of changed job codes (crosswalk)…” takes one in. Or look for a similar job in the list of all jobs.</source>
        <translation>Puedes poner en su lugar el trabajo de ahora, si lo dice una tabla de códigos de trabajos que cambiaron, llamada tabla de correspondencias. O*NET publica esas tablas junto a sus datos. Datos → “Usar una tabla de correspondencias (códigos de trabajos que cambiaron)…” incorpora una. O busca un trabajo parecido en la lista de todos los trabajos.</translation>
    </message>
    <message>
        <source>You enjoy “{name}”</source>
        <translation>Te gusta “{name}”</translation>
    </message>
    <message>
        <source>You have chosen to keep nothing on this computer. Save them to a file, for instance on a memory stick, or they are gone.</source>
        <translation>Elegiste no guardar nada en esta computadora. Guárdalas en un archivo, por ejemplo en una memoria USB, o se perderán.</translation>
    </message>
    <message>
        <source>You have {current} and plan {planned}.</source>
        <translation>Tienes {current} y planeas {planned}.</translation>
    </message>
    <message>
        <source>You have {level}.</source>
        <translation>Tienes {level}.</translation>
    </message>
    <message>
        <source>You have {own}</source>
        <translation>Tienes {own}</translation>
    </message>
    <message>
        <source>You have {own}, which is typically enough to get in.</source>
        <translation>Tienes {own}, que por lo general basta para entrar.</translation>
    </message>
    <message>
        <source>You like all six about equally, so small differences decide which jobs come first, and chance has a say. That is not a bad thing: many jobs may suit you.</source>
        <translation>Te gustan los seis más o menos igual, así que pequeñas diferencias deciden qué trabajos van primero, y el azar influye. No es algo malo: muchos trabajos pueden ser para ti.</translation>
    </message>
    <message>
        <source>You love “{name}”</source>
        <translation>Te encanta “{name}”</translation>
    </message>
    <message>
        <source>You plan {level}.</source>
        <translation>Planeas {level}.</translation>
    </message>
    <message>
        <source>You plan {own}</source>
        <translation>Planeas {own}</translation>
    </message>
    <message>
        <source>You plan {own}, which is typically enough to get in.</source>
        <translation>Planeas {own}, que por lo general basta para entrar.</translation>
    </message>
    <message>
        <source>You rated “{name}” high ({rating})</source>
        <translation>Calificaste “{name}” alto ({rating})</translation>
    </message>
    <message>
        <source>You rated “{name}” low ({rating})</source>
        <translation>Calificaste “{name}” bajo ({rating})</translation>
    </message>
    <message>
        <source>You rated “{name}” {rating}</source>
        <translation>Calificaste “{name}” con {rating}</translation>
    </message>
    <message>
        <source>You would like to {liked}, but not to {disliked}. They are much the same kind of thing.</source>
        <translation>Te gustaría {liked}, pero no {disliked}. Son más o menos el mismo tipo de cosa.</translation>
    </message>
    <message>
        <source>Your answer to “{answer}” takes away the most.</source>
        <translation>Tu respuesta a “{answer}” es la que más quita.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Your answers are still here, as they were.</source>
        <translation>Tus respuestas siguen aquí, como estaban.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer for the next time.</source>
        <translation>Tus respuestas quedan en esta computadora para la próxima vez.</translation>
    </message>
    <message>
        <source>Your careers</source>
        <translation>Tus carreras</translation>
    </message>
    <message>
        <source>Your careers: bars, map and list</source>
        <translation>Tus carreras: barras, mapa y lista</translation>
    </message>
    <message>
        <source>Your filters: {filters}.</source>
        <translation>Tus filtros: {filters}.</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>Tus intereses</translation>
    </message>
    <message>
        <source>Your list of jobs</source>
        <translation>Tu lista de trabajos</translation>
    </message>
    <message>
        <source>Your own ideas, your own plan for the day, little supervision</source>
        <translation>Tus propias ideas, tu propio plan del día, poca supervisión</translation>
    </message>
    <message>
        <source>Your shortlist</source>
        <translation>Tus favoritos</translation>
    </message>
    <message>
        <source>Your strongest and weakest interest are {points} points apart.</source>
        <translation>Entre tu interés más fuerte y el más débil hay {points} puntos.</translation>
    </message>
    <message>
        <source>Your subjects and your values tell more.</source>
        <translation>Tus materias y tus valores dicen más.</translation>
    </message>
    <message>
        <source>Your {count} closest jobs, best paid in {place} first</source>
        <translation>Tus {count} trabajos más cercanos, primero los mejor pagados en {place}</translation>
    </message>
    <message>
        <source>Your {count} closest jobs, fastest growing first</source>
        <translation>Tus {count} trabajos más cercanos, primero los que más crecen</translation>
    </message>
    <message>
        <source>Your {count} closest jobs, most jobs in {place} first</source>
        <translation>Tus {count} trabajos más cercanos, primero los que tienen más empleos en {place}</translation>
    </message>
    <message>
        <source>Your {count} closest jobs, most openings first</source>
        <translation>Tus {count} trabajos más cercanos, primero los que tienen más vacantes</translation>
    </message>
    <message>
        <source>Your {page} are all rated alike, or nearly, so they do not count.</source>
        <translation>{page}: todo está calificado igual, o casi, así que no cuenta.</translation>
    </message>
    <message>
        <source>`careerapp data import` takes in newer files from {page}.</source>
        <translation>`careerapp data import` incorpora archivos más nuevos de {page}.</translation>
    </message>
    <message>
        <source>a bachelor&apos;s degree</source>
        <translation>una licenciatura</translation>
    </message>
    <message>
        <source>a certificate after high school</source>
        <translation>un certificado después de la secundaria</translation>
    </message>
    <message>
        <source>a date, not a number from {low} to {high}; spreadsheets take numbers like 3-4 for dates</source>
        <translation>una fecha, no un número de {low} a {high}; las hojas de cálculo toman números como 3-4 por fechas</translation>
    </message>
    <message>
        <source>a doctoral or professional degree</source>
        <translation>un doctorado o título profesional de posgrado</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>a file of the program cannot be read ({file}: {reason}). Get the program again and put it in the place of this one.</source>
        <translation>no se puede leer un archivo del programa ({file}: {reason}). Consigue el programa otra vez y ponlo en el lugar de este.</translation>
    </message>
    <message>
        <source>a folder has this name (choose another one)</source>
        <translation>una carpeta tiene este nombre (elige otro)</translation>
    </message>
    <message>
        <source>a formula without its result: open the table in a spreadsheet and save it again</source>
        <translation>una fórmula sin su resultado: abre la tabla en una hoja de cálculo y guárdala de nuevo</translation>
    </message>
    <message>
        <source>a high school diploma</source>
        <translation>un diploma de secundaria</translation>
    </message>
    <message>
        <source>a line has more than {most} letters, which no crosswalk has</source>
        <translation>una línea tiene más de {most} letras, y ninguna tabla de correspondencias las tiene</translation>
    </message>
    <message>
        <source>a line is longer than a million characters, so this is no table of people; save the table as CSV or XLSX</source>
        <translation>una línea tiene más de un millón de caracteres, así que no es una tabla de personas; guarda la tabla como CSV o XLSX</translation>
    </message>
    <message>
        <source>a little less common here than in the US</source>
        <translation>un poco menos común aquí que en Estados Unidos</translation>
    </message>
    <message>
        <source>a little more common here than in the US</source>
        <translation>un poco más común aquí que en Estados Unidos</translation>
    </message>
    <message>
        <source>a master&apos;s degree</source>
        <translation>una maestría</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>una parte de su ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({name}). Get the program again and put it in the place of this one.</source>
        <translation>no se puede cargar una parte del programa ({name}). Consigue el programa otra vez y ponlo en el lugar de este.</translation>
    </message>
    <message>
        <source>a part of the program is missing or damaged, {part} (install the program again; `careerapp selftest` says what works)</source>
        <translation>falta una parte del programa o está dañada, {part} (instala el programa de nuevo; `careerapp selftest` dice qué funciona)</translation>
    </message>
    <message>
        <source>a quotation mark opens a cell here and is never closed</source>
        <translation>aquí unas comillas abren una celda y nunca se cierran</translation>
    </message>
    <message>
        <source>a quotation mark within a quoted cell must be written twice</source>
        <translation>las comillas dentro de una celda entre comillas se escriben dos veces</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>queda cerca de 1 minuto</translation>
    </message>
    <message>
        <source>about a fifth as common here as in the US</source>
        <translation>cerca de una quinta parte de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>about a quarter as common here as in the US</source>
        <translation>cerca de una cuarta parte de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>about a tenth as common here as in the US</source>
        <translation>cerca de una décima parte de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>about a third as common here as in the US</source>
        <translation>cerca de un tercio de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>about as common here as in the US</source>
        <translation>más o menos tan común aquí como en Estados Unidos</translation>
    </message>
    <message>
        <source>about half as common here as in the US</source>
        <translation>cerca de la mitad de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>about one and a half times as common here as in the US</source>
        <translation>cerca de una vez y media más común aquí que en Estados Unidos</translation>
    </message>
    <message>
        <source>about three quarters as common here as in the US</source>
        <translation>cerca de tres cuartas partes de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>about three times as common here as in the US</source>
        <translation>cerca de tres veces tan común aquí como en Estados Unidos</translation>
    </message>
    <message>
        <source>about twice as common here as in the US</source>
        <translation>cerca del doble de común aquí que en Estados Unidos</translation>
    </message>
    <message>
        <source>about two thirds as common here as in the US</source>
        <translation>cerca de dos tercios de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>quedan unos {count} minutos</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>quedan unos {count} segundos</translation>
    </message>
    <message>
        <source>about {number} jobs</source>
        <translation>cerca de {number} empleos</translation>
    </message>
    <message>
        <source>about {number} openings a year</source>
        <translation>cerca de {number} vacantes al año</translation>
    </message>
    <message>
        <source>about {number} times as common here as in the US</source>
        <translation>cerca de {number} veces tan común aquí como en Estados Unidos</translation>
    </message>
    <message>
        <source>agreement {agreement}, counts {weight}</source>
        <translation>cercanía {agreement}, cuenta {weight}</translation>
    </message>
    <message>
        <source>all is rated alike ({count})</source>
        <translation>todo está calificado igual ({count})</translation>
    </message>
    <message>
        <source>all is rated alike, so no job stands out</source>
        <translation>todo está calificado igual, así que ningún trabajo destaca</translation>
    </message>
    <message>
        <source>all pages answered</source>
        <translation>todas las páginas respondidas</translation>
    </message>
    <message>
        <source>all that is rated is set not to count</source>
        <translation>todo lo calificado está en “ignorar”</translation>
    </message>
    <message>
        <source>also called {name}</source>
        <translation>también se llama {name}</translation>
    </message>
    <message>
        <source>an associate&apos;s degree</source>
        <translation>un título de asociado</translation>
    </message>
    <message>
        <source>an error of the spreadsheet, not a number from {low} to {high}</source>
        <translation>un error de la hoja de cálculo, no un número de {low} a {high}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>otro programa lo usa</translation>
    </message>
    <message>
        <source>another window or command of this program is changing the data; try again when it is done</source>
        <translation>otra ventana u otra orden de este programa está cambiando los datos; inténtalo otra vez cuando termine</translation>
    </message>
    <message>
        <source>answers cannot be kept in {folder}: there is no space left. Remove what you no longer need from this disk, or save your answers to a file on another one.</source>
        <translation>las respuestas no se pueden guardar en {folder}: no queda espacio. Quita de este disco lo que ya no necesites, o guarda tus respuestas en un archivo en otro.</translation>
    </message>
    <message>
        <source>answers cannot be kept in {folder}: {reason}. Whoever looks after this computer can help; until then, save your answers to a file in another place.</source>
        <translation>las respuestas no se pueden guardar en {folder}: {reason}. Quien cuida esta computadora puede ayudarte; mientras tanto, guarda tus respuestas en un archivo en otro lugar.</translation>
    </message>
    <message>
        <source>at least two interests, two values or two subjects must have a column; interests are realistic, investigative and so on</source>
        <translation>al menos dos intereses, dos valores o dos materias deben tener una columna; los intereses son realistic, investigative, etc.</translation>
    </message>
    <message>
        <source>bar chart</source>
        <translation>gráfico de barras</translation>
    </message>
    <message>
        <source>best matches that ask for it</source>
        <translation>mejores coincidencias que la piden</translation>
    </message>
    <message>
        <source>byte {byte} in line {line} is not UTF-8</source>
        <translation>el byte {byte} de la línea {line} no es UTF-8</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>no se puede escribir ({reason})</translation>
    </message>
    <message>
        <source>cannot be written, because it is a folder</source>
        <translation>no se puede escribir, porque es una carpeta</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>clear in part</source>
        <translation>claro en parte</translation>
    </message>
    <message>
        <source>column {name} is not known; {known}</source>
        <translation>la columna {name} no se conoce; {known}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>comas decimales</translation>
    </message>
    <message>
        <source>decimal points</source>
        <translation>puntos decimales</translation>
    </message>
    <message>
        <source>down from {then} to {now}</source>
        <translation>bajó de {then} a {now}</translation>
    </message>
    <message>
        <source>each code stands beside itself, so that none would be replaced</source>
        <translation>cada código está al lado de sí mismo, así que no se reemplazaría ninguno</translation>
    </message>
    <message>
        <source>education</source>
        <translation>educación</translation>
    </message>
    <message>
        <source>education to get in is not published</source>
        <translation>no se publica la educación para entrar</translation>
    </message>
    <message>
        <source>education to get in not published</source>
        <translation>educación para entrar: no se publica</translation>
    </message>
    <message>
        <source>eleven steps</source>
        <translation>once pasos</translation>
    </message>
    <message>
        <source>fair fit</source>
        <translation>afinidad media</translation>
    </message>
    <message>
        <source>favorite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>fewer than 50 jobs</source>
        <translation>menos de 50 empleos</translation>
    </message>
    <message>
        <source>fewer than 50 openings a year</source>
        <translation>menos de 50 vacantes al año</translation>
    </message>
    <message>
        <source>figures of education</source>
        <translation>cifras de educación</translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>archivo que no se puede leer</translation>
    </message>
    <message>
        <source>files in the archive lie in one another: packed they have {packed} bytes, and it has {size}</source>
        <translation>hay archivos dentro de otros en el archivo comprimido: comprimidos suman {packed} bytes, y él tiene {size}</translation>
    </message>
    <message>
        <source>five answers, such as strongly dislike to strongly like</source>
        <translation>cinco respuestas, como de “no me gusta nada” a “me gusta mucho”</translation>
    </message>
    <message>
        <source>five answers, the least is 0</source>
        <translation>cinco respuestas; la menor es 0</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>four answers</source>
        <translation>cuatro respuestas</translation>
    </message>
    <message>
        <source>from line {line} on, this is not {encoding} text; save the table as CSV UTF-8 or XLSX</source>
        <translation>desde la línea {line}, esto no es texto {encoding}; guarda la tabla como CSV UTF-8 o XLSX</translation>
    </message>
    <message>
        <source>from the first page to {count} tabs of results</source>
        <translation>de la primera página a {count} pestañas de resultados</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>good fit</source>
        <translation>afinidad buena</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>el crecimiento</translation>
    </message>
    <message>
        <source>growth is not published</source>
        <translation>no se publica el crecimiento</translation>
    </message>
    <message>
        <source>growth not published</source>
        <translation>crecimiento: no se publica</translation>
    </message>
    <message>
        <source>half earn more than {pay} in {place}</source>
        <translation>la mitad gana más de {pay} en {place}</translation>
    </message>
    <message>
        <source>how well the name fits</source>
        <translation>qué tan bien encaja el nombre</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>importance: everything that is rated is set to 0, so nothing is left to match by</source>
        <translation>importance: todo lo que se calificó está en 0, así que no queda nada con qué comparar</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>interests are not answered, so there is no chart of them</source>
        <translation>no se respondieron los intereses, así que no hay gráfico de ellos</translation>
    </message>
    <message>
        <source>interests, values, subjects: one rating in a group is too few; rate at least two in one of them</source>
        <translation>interests, values, subjects: una calificación en un grupo es muy poco; califica al menos dos en uno de ellos</translation>
    </message>
    <message>
        <source>interests, values, subjects: the ratings are all alike, or nearly, so no job stands out; rate what you like most higher and what you like least lower</source>
        <translation>interests, values, subjects: las calificaciones son iguales, o casi, así que ningún trabajo destaca; da más a lo que más te gusta y menos a lo que menos te gusta</translation>
    </message>
    <message>
        <source>it does not say where its figures are from</source>
        <translation>no dice de dónde son sus cifras</translation>
    </message>
    <message>
        <source>it does not work. Get the program again and put it in the place of this one. If that does not help, whoever looks after it may want what {command} says.</source>
        <translation>no funciona. Consigue el programa otra vez y ponlo en el lugar de este. Si eso no ayuda, a quien lo cuida le puede servir lo que dice {command}.</translation>
    </message>
    <message>
        <source>it has more than {most} bytes</source>
        <translation>tiene más de {most} bytes</translation>
    </message>
    <message>
        <source>it has more than {most} rows, which no crosswalk has</source>
        <translation>tiene más de {most} filas, y ninguna tabla de correspondencias tiene tantas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a large part of this job ({rating})</source>
        <translation>es una parte grande de este trabajo ({rating})</translation>
    </message>
    <message>
        <source>it is a small part of this job ({rating})</source>
        <translation>es una parte pequeña de este trabajo ({rating})</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut off, or damaged, or was changed by something else</source>
        <translation>está cortado o dañado, o algo ajeno al programa lo cambió</translation>
    </message>
    <message>
        <source>it is no file, but a pipe or a device</source>
        <translation>no es un archivo, sino una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>it is protected from writing (choose another name)</source>
        <translation>está protegido contra escritura (elige otro nombre)</translation>
    </message>
    <message>
        <source>it needs the data about jobs; see above.</source>
        <translation>necesita los datos sobre los trabajos; mira más arriba.</translation>
    </message>
    <message>
        <source>it was changed since the program read it; close the program and open it again</source>
        <translation>cambió desde que el programa la leyó; cierra el programa y ábrelo otra vez</translation>
    </message>
    <message>
        <source>its ending is not one of {endings}, which say what it is to be</source>
        <translation>su terminación no es ninguna de {endings}, que dicen lo que ha de ser</translation>
    </message>
    <message>
        <source>its folder is no longer there (if it is on a memory stick, put that in again)</source>
        <translation>su carpeta ya no está (si está en una memoria USB, vuelve a ponerla)</translation>
    </message>
    <message>
        <source>its folder is protected from writing (choose another one)</source>
        <translation>su carpeta está protegida contra escritura (elige otra)</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its names say two years, {first} and {last}; give the file its official name again</source>
        <translation>sus nombres indican dos años, {first} y {last}; vuelve a ponerle al archivo su nombre oficial</translation>
    </message>
    <message>
        <source>jobs in {place}</source>
        <translation>empleos en {place}</translation>
    </message>
    <message>
        <source>known are {names} and subject:Biology and the other 32 subjects by their O*NET names</source>
        <translation>se conocen {names} y subject:Biology y las otras 32 materias por sus nombres de O*NET</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>larger than {most} MB, so it holds no person</source>
        <translation>tiene más de {most} MB, así que no contiene a una persona</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salió</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se deja fuera</translation>
    </message>
    <message>
        <source>less than a high school diploma</source>
        <translation>menos que un diploma de secundaria</translation>
    </message>
    <message>
        <source>less than a tenth as common here as in the US</source>
        <translation>menos de una décima parte de lo común que es en Estados Unidos</translation>
    </message>
    <message>
        <source>level</source>
        <translation>empatados</translation>
    </message>
    <message>
        <source>levels of preparation</source>
        <translation>niveles de preparación</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>bibliotecas</translation>
    </message>
    <message>
        <source>like it</source>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>line {line} cannot be read: {reason}</source>
        <translation>la línea {line} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>line {line} has a cell of more than {most} characters</source>
        <translation>la línea {line} tiene una celda de más de {most} caracteres</translation>
    </message>
    <message>
        <source>line {line} has a cell of more than {most} characters; perhaps a quotation mark is not closed</source>
        <translation>la línea {line} tiene una celda de más de {most} caracteres; quizá unas comillas no se cierran</translation>
    </message>
    <message>
        <source>line {line} has a cell of more than {most} letters, which no official file has</source>
        <translation>la línea {line} tiene una celda de más de {most} letras, y ningún archivo oficial tiene tantas</translation>
    </message>
    <message>
        <source>line {line} has one code only; each code needs another beside it</source>
        <translation>la línea {line} tiene un solo código; cada código necesita otro al lado</translation>
    </message>
    <message>
        <source>line {line} has quotation marks that do not close a cell; save the table again as CSV or XLSX</source>
        <translation>la línea {line} tiene comillas que no cierran una celda; guarda la tabla de nuevo como CSV o XLSX</translation>
    </message>
    <message>
        <source>line {line} has the sign {sign} in it, so this is not text; a crosswalk is saved as CSV, text or XLSX</source>
        <translation>la línea {line} contiene el signo {sign}, así que no es texto; una tabla de correspondencias se guarda como CSV, texto o XLSX</translation>
    </message>
    <message>
        <source>line {line} has the sign {sign} in it, which cannot be seen</source>
        <translation>la línea {line} contiene el signo {sign}, que no se puede ver</translation>
    </message>
    <message>
        <source>line {line} has {count} cells, so this is no table of people; {most} are the most</source>
        <translation>la línea {line} tiene {count} celdas, así que no es una tabla de personas; {most} son el máximo</translation>
    </message>
    <message>
        <source>line {line}, {found}, has {count} columns, not {columns}; the file seems cut or damaged</source>
        <translation>la línea {line}, {found}, tiene {count} columnas, no {columns}; el archivo parece cortado o dañado</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>línea {line}: {problem}</translation>
    </message>
    <message>
        <source>line {line}: {value} is not a code like {example}</source>
        <translation>línea {line}: {value} no es un código como {example}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>importa</translation>
    </message>
    <message>
        <source>matters a lot</source>
        <translation>importa mucho</translation>
    </message>
    <message>
        <source>matters little</source>
        <translation>importa poco</translation>
    </message>
    <message>
        <source>matters most</source>
        <translation>lo que más importa</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>tal vez</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>missing; it must be the O*NET-SOC code of a job</source>
        <translation>falta; debe ser el código O*NET-SOC de un trabajo</translation>
    </message>
    <message>
        <source>missing; it must be {version}</source>
        <translation>falta; debe ser {version}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>more than one column {column}; its columns are {found}</source>
        <translation>más de una columna {column}; sus columnas son {found}</translation>
    </message>
    <message>
        <source>most “{name}”</source>
        <translation>sobre todo “{name}”</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names of jobs</source>
        <translation>nombres de trabajos</translation>
    </message>
    <message>
        <source>names of software</source>
        <translation>nombres de programas</translation>
    </message>
    <message>
        <source>needs more education than you plan: {level}</source>
        <translation>pide más educación de la que planeas: {level}</translation>
    </message>
    <message>
        <source>neither the sheet nor the file says the year; the official file is called like {state} or {national}</source>
        <translation>ni la hoja ni el archivo dicen el año; el archivo oficial tiene un nombre como {state} o {national}</translation>
    </message>
    <message>
        <source>next to nobody</source>
        <translation>casi nadie</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>no column has codes like {example}; a crosswalk has two, codes of before and codes since</source>
        <translation>ninguna columna tiene códigos como {example}; una tabla de correspondencias tiene dos, la de los códigos de antes y la de los de después</translation>
    </message>
    <message>
        <source>no column {column}; its columns are {found}</source>
        <translation>falta la columna {column}; sus columnas son {found}</translation>
    </message>
    <message>
        <source>no crosswalk is in use, so there is nothing to remove</source>
        <translation>no se usa ninguna tabla de correspondencias, así que no hay nada que quitar</translation>
    </message>
    <message>
        <source>no folder for pictures ({reason})</source>
        <translation>no hay carpeta para las imágenes ({reason})</translation>
    </message>
    <message>
        <source>no interest, value or subject is rated ({count})</source>
        <translation>no hay ningún interés, valor ni materia calificados ({count})</translation>
    </message>
    <message>
        <source>no interests, values or subjects are rated; rate at least two, differently</source>
        <translation>no se calificó ningún interés, valor ni materia; califica al menos dos, de forma distinta</translation>
    </message>
    <message>
        <source>no matches</source>
        <translation>sin coincidencias</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>sin plan</translation>
    </message>
    <message>
        <source>no row has {column} {value}</source>
        <translation>ninguna fila tiene {column} {value}</translation>
    </message>
    <message>
        <source>no row has {column} {value} ({place}); the file seems cut off</source>
        <translation>ninguna fila tiene {column} {value} ({place}); el archivo parece cortado</translation>
    </message>
    <message>
        <source>no row is about a job whose code begins with {group}; the file seems cut off</source>
        <translation>ninguna fila trata de un trabajo cuyo código empiece por {group}; el archivo parece cortado</translation>
    </message>
    <message>
        <source>no score for {names}</source>
        <translation>falta el puntaje de {names}</translation>
    </message>
    <message>
        <source>no sheet begins with the columns of the survey of pay, such as {column}</source>
        <translation>ninguna hoja empieza con las columnas de la encuesta de salarios, como {column}</translation>
    </message>
    <message>
        <source>no two ratings of a kind ({count})</source>
        <translation>no hay dos calificaciones de un mismo tipo ({count})</translation>
    </message>
    <message>
        <source>no window can be opened on this computer; the lines above say why, and `careerapp selftest` what works</source>
        <translation>no se puede abrir ninguna ventana en este equipo; las líneas de arriba dicen por qué, y `careerapp selftest`, qué funciona</translation>
    </message>
    <message>
        <source>nobody in it can be matched</source>
        <translation>no contiene a nadie que pueda tener coincidencias</translation>
    </message>
    <message>
        <source>none were taken in</source>
        <translation>no se agregó ninguno</translation>
    </message>
    <message>
        <source>not JSON: wrong from line {line}, column {column} on</source>
        <translation>no es JSON: hay un error desde la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>not UTF-8 text at byte {byte}</source>
        <translation>no es texto UTF-8 en el byte {byte}</translation>
    </message>
    <message>
        <source>not UTF-8 text at byte {byte} of {count}</source>
        <translation>no es texto UTF-8 en el byte {byte} de {count}</translation>
    </message>
    <message>
        <source>not a level of education, such as high_school, Bachelor&apos;s degree or masters</source>
        <translation>no es un nivel de educación, como high_school, Bachelor&apos;s degree o masters</translation>
    </message>
    <message>
        <source>not a number from {low} to {high}</source>
        <translation>no es un número de {low} a {high}</translation>
    </message>
    <message>
        <source>not a profile: a number with too many digits</source>
        <translation>no es un perfil: un número con demasiadas cifras</translation>
    </message>
    <message>
        <source>not a profile: it has more than {most} parts</source>
        <translation>no es un perfil: tiene más de {most} partes</translation>
    </message>
    <message>
        <source>not a profile: nested too deeply</source>
        <translation>no es un perfil: demasiados niveles, uno dentro de otro</translation>
    </message>
    <message>
        <source>not a profile: {value} is not an object</source>
        <translation>no es un perfil: {value} no es un objeto</translation>
    </message>
    <message>
        <source>not a share from 0% to 100%, nor a number from {low} to {high}</source>
        <translation>no es un porcentaje de 0% a 100%, ni un número de {low} a {high}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not in the data that are used now, and kept in the file: {jobs}</source>
        <translation>no están en los datos que se usan ahora, y se quedan en el archivo: {jobs}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no se publica</translation>
    </message>
    <message>
        <source>not rated by O*NET</source>
        <translation>no calificado por O*NET</translation>
    </message>
    <message>
        <source>nothing is rated yet</source>
        <translation>todavía no hay nada calificado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>number of jobs in {place} not published</source>
        <translation>el número de empleos en {place} no se publica</translation>
    </message>
    <message>
        <source>of a wider group</source>
        <translation>de un grupo más amplio</translation>
    </message>
    <message>
        <source>of the {total} jobs that are there now, only {count} would be left; the files seem cut off</source>
        <translation>de los {total} trabajos que hay ahora, solo quedarían {count}; los archivos parecen cortados</translation>
    </message>
    <message>
        <source>of {total} jobs</source>
        <translation>de {total} trabajos</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>one more answer would replace about half of it</source>
        <translation>una respuesta más cambiaría cerca de la mitad</translation>
    </message>
    <message>
        <source>one more answer would replace most of it</source>
        <translation>una respuesta más cambiaría la mayor parte</translation>
    </message>
    <message>
        <source>only one rating, which says little on its own</source>
        <translation>una sola calificación, que por sí sola dice poco</translation>
    </message>
    <message>
        <source>only the column {column} has codes like {example}; a crosswalk has two such columns, codes of before and codes since</source>
        <translation>solo la columna {column} tiene códigos como {example}; una tabla de correspondencias tiene dos columnas así, la de los códigos de antes y la de los de después</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>está abierto en otra ventana</translation>
    </message>
    <message>
        <source>openings</source>
        <translation>las vacantes</translation>
    </message>
    <message>
        <source>openings are not published</source>
        <translation>no se publican las vacantes</translation>
    </message>
    <message>
        <source>openings not published</source>
        <translation>vacantes: no se publican</translation>
    </message>
    <message>
        <source>other data were taken in, or taken back, since these files were read; take them in once more</source>
        <translation>desde que se leyeron estos archivos se agregaron otros datos, o se volvió a los de antes; agrégalos otra vez</translation>
    </message>
    <message>
        <source>other names of jobs</source>
        <translation>otros nombres de trabajos</translation>
    </message>
    <message>
        <source>partly estimated: O*NET has not rated all of this job</source>
        <translation>estimado en parte: O*NET no ha calificado todo este trabajo</translation>
    </message>
    <message>
        <source>partly estimated: {pages}</source>
        <translation>estimado en parte: {pages}</translation>
    </message>
    <message>
        <source>pay ({month})</source>
        <translation>los salarios ({month})</translation>
    </message>
    <message>
        <source>pay in states and territories ({month})</source>
        <translation>los salarios en los estados y territorios ({month})</translation>
    </message>
    <message>
        <source>pay in the whole US ({month})</source>
        <translation>los salarios en todo EE.&#xa0;UU. ({month})</translation>
    </message>
    <message>
        <source>pay in {place}</source>
        <translation>el salario en {place}</translation>
    </message>
    <message>
        <source>pay in {place} not published</source>
        <translation>salario en {place}: no se publica</translation>
    </message>
    <message>
        <source>people who plan it</source>
        <translation>personas que la planean</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>polar chart</source>
        <translation>gráfico polar</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>posición {rank}</translation>
    </message>
    <message>
        <source>rated alike, so it does not count</source>
        <translation>todo calificado igual, así que no cuenta</translation>
    </message>
    <message>
        <source>ratings of interests</source>
        <translation>calificaciones de intereses</translation>
    </message>
    <message>
        <source>ratings of skills</source>
        <translation>calificaciones de habilidades</translation>
    </message>
    <message>
        <source>ratings of specific interest areas</source>
        <translation>calificaciones de áreas de interés específicas</translation>
    </message>
    <message>
        <source>ratings of subjects</source>
        <translation>calificaciones de materias</translation>
    </message>
    <message>
        <source>ratings of values</source>
        <translation>calificaciones de valores</translation>
    </message>
    <message>
        <source>related jobs</source>
        <translation>trabajos relacionados</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>row {line} has more than {most} cells, which no crosswalk has</source>
        <translation>la fila {line} tiene más de {most} celdas, y ninguna tabla de correspondencias tiene tantas</translation>
    </message>
    <message>
        <source>row {row}, column {column}, value {value}: {problem}</source>
        <translation>fila {row}, columna {column}, valor {value}: {problem}</translation>
    </message>
    <message>
        <source>same rank</source>
        <translation>misma posición</translation>
    </message>
    <message>
        <source>saved chart</source>
        <translation>gráfico guardado</translation>
    </message>
    <message>
        <source>scores of the O*NET Interest Profiler</source>
        <translation>los puntajes del O*NET Interest Profiler</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>set not to count</source>
        <translation>en “ignorar”</translation>
    </message>
    <message>
        <source>seven answers, as O*NET rates jobs</source>
        <translation>siete respuestas, como O*NET califica los trabajos</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>shares, as this program writes them</source>
        <translation>porcentajes, como los escribe este programa</translation>
    </message>
    <message>
        <source>sheet {name} is empty; its first row must name the columns</source>
        <translation>la hoja {name} está vacía; su primera fila debe nombrar las columnas</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>hoja {sheet}</translation>
    </message>
    <message>
        <source>sheet {sheet} does not say which two years it is about; the official file is called {name}</source>
        <translation>la hoja {sheet} no dice de qué dos años trata; el archivo oficial se llama {name}</translation>
    </message>
    <message>
        <source>sheet {sheet} has more than one column {column}</source>
        <translation>la hoja {sheet} tiene más de una columna {column}</translation>
    </message>
    <message>
        <source>sheet {sheet} has more than {rows} rows or {columns} columns, which no official one has</source>
        <translation>la hoja {sheet} tiene más de {rows} filas o {columns} columnas, y ninguna oficial tiene tantas</translation>
    </message>
    <message>
        <source>sheet {sheet} has no column {column}</source>
        <translation>la hoja {sheet} no tiene la columna {column}</translation>
    </message>
    <message>
        <source>sheet {sheet} has no column {column}, or more than one</source>
        <translation>la hoja {sheet} no tiene la columna {column}, o tiene más de una</translation>
    </message>
    <message>
        <source>sheet {sheet} has no pay of any job</source>
        <translation>la hoja {sheet} no tiene el salario de ningún trabajo</translation>
    </message>
    <message>
        <source>sheet {sheet} has no row of {column} {value}</source>
        <translation>la hoja {sheet} no tiene ninguna fila de {column} {value}</translation>
    </message>
    <message>
        <source>sheet {sheet} has no row {row} at its end; it seems cut off</source>
        <translation>la hoja {sheet} no tiene la fila {row} al final; parece cortada</translation>
    </message>
    <message>
        <source>sheet {sheet} has not two columns like {column}, the earlier year first</source>
        <translation>la hoja {sheet} no tiene dos columnas como {column}, primero la del año anterior</translation>
    </message>
    <message>
        <source>shortlist</source>
        <translation>favoritos</translation>
    </message>
    <message>
        <source>six answers</source>
        <translation>seis respuestas</translation>
    </message>
    <message>
        <source>some college courses</source>
        <translation>algunos cursos universitarios</translation>
    </message>
    <message>
        <source>some pages open</source>
        <translation>algunas páginas pendientes</translation>
    </message>
    <message>
        <source>something in them is not as the program expects it</source>
        <translation>algo en ellos no es como el programa lo espera</translation>
    </message>
    <message>
        <source>strong fit</source>
        <translation>afinidad alta</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>materias</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation>diez pasos</translation>
    </message>
    <message>
        <source>the District of Columbia</source>
        <translation>el Distrito de Columbia</translation>
    </message>
    <message>
        <source>the US</source>
        <translation>EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>the Virgin Islands</source>
        <translation>las Islas Vírgenes</translation>
    </message>
    <message>
        <source>the answers tell no jobs apart: at least two interests, values or subjects must be rated, and differently</source>
        <translation>las respuestas no distinguen entre trabajos: hay que calificar al menos dos intereses, valores o materias, y de forma distinta</translation>
    </message>
    <message>
        <source>the archive has a file with the name {name}, which no release has</source>
        <translation>el archivo comprimido contiene un archivo con el nombre {name}, que no existe en ninguna edición</translation>
    </message>
    <message>
        <source>the archive has more than {most} files, which no release has</source>
        <translation>el archivo comprimido tiene más de {most} archivos, y ninguna edición los tiene</translation>
    </message>
    <message>
        <source>the archive has {count} files; a release has no more than {most}</source>
        <translation>el archivo comprimido contiene {count} archivos; ninguna edición tiene más de {most}</translation>
    </message>
    <message>
        <source>the archive has {count} workbooks of pay, where the official one has one, called like {state} or {national}</source>
        <translation>el archivo comprimido tiene {count} libros de salarios, y el oficial tiene uno, con un nombre como {state} o {national}</translation>
    </message>
    <message>
        <source>the archive has {other} too, which is the same table by its former name</source>
        <translation>el archivo también contiene {other}, que es la misma tabla con su nombre anterior</translation>
    </message>
    <message>
        <source>the columns {columns} all have codes; keep the one with codes of before and the one with codes since, and save the file again</source>
        <translation>las columnas {columns} tienen todas códigos; deja la de los códigos de antes y la de los de después, y guarda el archivo de nuevo</translation>
    </message>
    <message>
        <source>the crosswalk cannot be kept, since its titles are too long, or look like codes; save the table without titles, and try again</source>
        <translation>no se puede guardar la tabla de correspondencias, porque sus títulos son demasiado largos o parecen códigos; guarda la tabla sin títulos e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the crosswalk cannot be kept: {reason}</source>
        <translation>no se puede guardar la tabla de correspondencias: {reason}</translation>
    </message>
    <message>
        <source>the crosswalk cannot be removed: {reason}</source>
        <translation>no se puede quitar la tabla de correspondencias: {reason}</translation>
    </message>
    <message>
        <source>the crosswalk that you took in cannot be used, so nothing is known of what came in the place of a job. `careerapp data crosswalk` takes it in again, and `careerapp data forget-crosswalk` removes it. What is wrong: {problem}.</source>
        <translation>la tabla de correspondencias que agregaste no se puede usar, así que no se sabe qué vino en lugar de un trabajo. `careerapp data crosswalk` vuelve a agregarla, y `careerapp data forget-crosswalk` la quita. Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>the data of before cannot be taken back: {reason}</source>
        <translation>no se pueden recuperar los datos anteriores: {reason}</translation>
    </message>
    <message>
        <source>the data that came with the program are used; nothing was taken in</source>
        <translation>se usan los datos que venían con el programa; no se ha agregado nada</translation>
    </message>
    <message>
        <source>the data that you took in cannot be used, so the program uses those that came with it. `careerapp data import` takes the files in again, and `careerapp data rollback` goes back. What is wrong: {problem}.</source>
        <translation>los datos que agregaste no se pueden usar, así que el programa usa los que venían con él. `careerapp data import` vuelve a agregar los archivos, y `careerapp data rollback` vuelve atrás. Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>the database of jobs cannot be read: {reason}</source>
        <translation>no se puede leer la base de datos de trabajos: {reason}</translation>
    </message>
    <message>
        <source>the database of jobs has no texts in {language}</source>
        <translation>la base de datos de trabajos no tiene textos en {language}</translation>
    </message>
    <message>
        <source>the database of jobs has version {version}, but this program reads version {known}</source>
        <translation>la base de datos de trabajos tiene la versión {version}, pero este programa lee la versión {known}</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
    <message>
        <source>the disk is full (remove something from it, or choose another one)</source>
        <translation>el disco está lleno (quita algo de él o elige otro)</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>el disco ya no está</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>el archivo no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the file has changed meanwhile</source>
        <translation>el archivo cambió mientras tanto</translation>
    </message>
    <message>
        <source>the file has changed meanwhile; open it again</source>
        <translation>el archivo cambió mientras tanto; ábrelo de nuevo</translation>
    </message>
    <message>
        <source>the file has more than {most} bytes, which no official one has</source>
        <translation>el archivo tiene más de {most} bytes, y ninguno oficial tiene tantos</translation>
    </message>
    <message>
        <source>the file has more than {most} cells, which no official one has</source>
        <translation>el archivo tiene más de {most} celdas, y ninguno oficial tiene tantas</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is empty; the first line must name the columns</source>
        <translation>el archivo está vacío; la primera línea debe nombrar las columnas</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>the file is missing from {folder}</source>
        <translation>el archivo falta en {folder}</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>el archivo ya no está ahí</translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation>el archivo es demasiado grande para este disco</translation>
    </message>
    <message>
        <source>the file was changed by somebody else</source>
        <translation>otra persona cambió el archivo</translation>
    </message>
    <message>
        <source>the files in the archive would have {size} bytes together when unpacked, which is more than this program reads</source>
        <translation>los archivos del archivo comprimido tendrían {size} bytes en total al descomprimirlos, más de lo que lee este programa</translation>
    </message>
    <message>
        <source>the last line, {line}, {found}, has no line end; the file seems cut off</source>
        <translation>la última línea, {line}, {found}, no tiene fin de línea; el archivo parece cortado</translation>
    </message>
    <message>
        <source>the letters of reports are missing or damaged ({file}). Get the program again and put it in the place of this one.</source>
        <translation>faltan las letras de los informes o están dañadas ({file}). Consigue el programa otra vez y ponlo en el lugar de este.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>the middle half of the group</source>
        <translation>la mitad central del grupo</translation>
    </message>
    <message>
        <source>the middle of the group</source>
        <translation>el centro del grupo</translation>
    </message>
    <message>
        <source>the new data cannot be kept: {reason}</source>
        <translation>no se pueden guardar los datos nuevos: {reason}</translation>
    </message>
    <message>
        <source>the new database does not hold together: a row of {table} is about one of {other} that is not there</source>
        <translation>la nueva base de datos no es coherente: una fila de {table} se refiere a una de {other} que no existe</translation>
    </message>
    <message>
        <source>the new database has {size} bytes, and may have no more than {most}</source>
        <translation>la nueva base de datos tiene {size} bytes y no puede tener más de {most}</translation>
    </message>
    <message>
        <source>the new database is damaged: {reason}</source>
        <translation>la nueva base de datos está dañada: {reason}</translation>
    </message>
    <message>
        <source>the number of jobs in {place}</source>
        <translation>el número de empleos en {place}</translation>
    </message>
    <message>
        <source>the number of openings</source>
        <translation>el número de vacantes</translation>
    </message>
    <message>
        <source>the other computer does not answer</source>
        <translation>la otra computadora no responde</translation>
    </message>
    <message>
        <source>the outlook ({month})</source>
        <translation>las perspectivas ({month})</translation>
    </message>
    <message>
        <source>the picture cannot be written</source>
        <translation>no se puede escribir la imagen</translation>
    </message>
    <message>
        <source>the row has {count} cells, but the header has {wanted}</source>
        <translation>la fila tiene {count} celdas, pero el encabezado tiene {wanted}</translation>
    </message>
    <message>
        <source>the table {before} or {since} is missing, without which jobs cannot be matched</source>
        <translation>falta la tabla {before} o {since}, sin la cual no hay coincidencias con trabajos</translation>
    </message>
    <message>
        <source>the table {missing}, which belongs to it, is missing</source>
        <translation>falta la tabla {missing}, que va con ella</translation>
    </message>
    <message>
        <source>the table {table} is missing, without which jobs cannot be matched</source>
        <translation>falta la tabla {table}, sin la cual no hay coincidencias con trabajos</translation>
    </message>
    <message>
        <source>the words in {language} are missing or damaged ({file}). Get the program again and put it in the place of this one.</source>
        <translation>faltan las palabras en {language} o están dañadas ({file}). Consigue el programa otra vez y ponlo en el lugar de este.</translation>
    </message>
    <message>
        <source>the workbook has no sheet with cells</source>
        <translation>el libro no tiene ninguna hoja con celdas</translation>
    </message>
    <message>
        <source>the workbook has {count} sheets; no official one has over {most}</source>
        <translation>el libro tiene {count} hojas; ninguno oficial tiene más de {most}</translation>
    </message>
    <message>
        <source>the workbook has {size} bytes, which no official one has</source>
        <translation>el libro tiene {size} bytes, y ninguno oficial tiene tantos</translation>
    </message>
    <message>
        <source>the workbook is damaged ({reason}); open it in a spreadsheet and save it again</source>
        <translation>el libro está dañado ({reason}); ábrelo en una hoja de cálculo y guárdalo de nuevo</translation>
    </message>
    <message>
        <source>the workbook is damaged, perhaps it was not copied to its end; get it again or save it again</source>
        <translation>el libro está dañado, quizá no se copió hasta el final; vuelve a pedirlo o a guardarlo</translation>
    </message>
    <message>
        <source>the workbook is damaged; download it again</source>
        <translation>el libro está dañado; descárgalo de nuevo</translation>
    </message>
    <message>
        <source>the {count} shares on scale {scale} of {code} add up to {sum}, not 100</source>
        <translation>las {count} partes de la escala {scale} de {code} suman {sum}, no 100</translation>
    </message>
    <message>
        <source>their number in {place} is not published</source>
        <translation>su número en {place} no se publica</translation>
    </message>
    <message>
        <source>then</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>there is hardly any space left for {folder}: {size} MB. Remove what you no longer need from this disk.</source>
        <translation>casi no queda espacio para {folder}: {size} MB. Quita de este disco lo que ya no necesites.</translation>
    </message>
    <message>
        <source>there is no column {name}</source>
        <translation>no hay ninguna columna {name}</translation>
    </message>
    <message>
        <source>there is no display to open a window on; `careerapp demo` needs none</source>
        <translation>no hay pantalla en la que abrir una ventana; `careerapp demo` no necesita ninguna</translation>
    </message>
    <message>
        <source>there is no folder to write it into</source>
        <translation>no hay carpeta en la que escribirlo</translation>
    </message>
    <message>
        <source>there is no row below the header</source>
        <translation>no hay ninguna fila debajo del encabezado</translation>
    </message>
    <message>
        <source>there is no sheet {name}; there are {sheets}</source>
        <translation>no hay ninguna hoja {name}; hay {sheets}</translation>
    </message>
    <message>
        <source>there is no sheet {sheet}</source>
        <translation>no hay ninguna hoja {sheet}</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>ya no queda espacio</translation>
    </message>
    <message>
        <source>there is no space left for you</source>
        <translation>ya no queda espacio para ti</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>there is not enough memory (close other programs, and try again)</source>
        <translation>no hay suficiente memoria (cierra otros programas y vuelve a intentarlo)</translation>
    </message>
    <message>
        <source>there is not enough memory for it. Close other programs and try again.</source>
        <translation>no hay memoria suficiente para esto. Cierra otros programas e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>there is nothing in it; the first line must name the columns, for instance id,social,artistic</source>
        <translation>no contiene nada; la primera línea debe nombrar las columnas, por ejemplo id,social,artistic</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>ya existe ese archivo</translation>
    </message>
    <message>
        <source>this computer has no fonts, so that all words would be boxes. Install some; on Debian and Ubuntu: {command}.</source>
        <translation>esta computadora no tiene fuentes, así que todas las palabras serían cuadros. Instala algunas; en Debian y Ubuntu: {command}.</translation>
    </message>
    <message>
        <source>this computer has no {library}, which the program needs. Install it; on Debian and Ubuntu: `sudo apt install libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3`.</source>
        <translation>esta computadora no tiene {library}, que el programa necesita. Instálala; en Debian y Ubuntu: `sudo apt install libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3`.</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>este disco solo se puede leer</translation>
    </message>
    <message>
        <source>this is JSON</source>
        <translation>esto es JSON</translation>
    </message>
    <message>
        <source>this is XML</source>
        <translation>esto es XML</translation>
    </message>
    <message>
        <source>this is a PDF</source>
        <translation>esto es un PDF</translation>
    </message>
    <message>
        <source>this is a Parquet file</source>
        <translation>esto es un archivo Parquet</translation>
    </message>
    <message>
        <source>this is a ZIP archive without a workbook in it</source>
        <translation>esto es un archivo ZIP sin ningún libro dentro</translation>
    </message>
    <message>
        <source>this is a binary Excel workbook (.xlsb)</source>
        <translation>esto es un libro binario de Excel (.xlsb)</translation>
    </message>
    <message>
        <source>this is a compressed file</source>
        <translation>esto es un archivo comprimido</translation>
    </message>
    <message>
        <source>this is a database</source>
        <translation>esto es una base de datos</translation>
    </message>
    <message>
        <source>this is a picture</source>
        <translation>esto es una imagen</translation>
    </message>
    <message>
        <source>this is a web page</source>
        <translation>esto es una página web</translation>
    </message>
    <message>
        <source>this is an OpenDocument workbook (.ods)</source>
        <translation>esto es un libro OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>this is an old Excel workbook (.xls), or one locked by a password</source>
        <translation>esto es un libro antiguo de Excel (.xls), o uno con contraseña</translation>
    </message>
    <message>
        <source>this is not a database of jobs of this program</source>
        <translation>esto no es una base de datos de trabajos de este programa</translation>
    </message>
    <message>
        <source>this is not a file that can be taken in; it would be the text files of O*NET, called like {onet}, a workbook of pay, called like {pay}, or the one of the outlook, called {outlook}</source>
        <translation>este archivo no sirve para actualizar los datos; servirían los archivos de texto de O*NET, con un nombre como {onet}, un libro de salarios, con un nombre como {pay}, o el de las perspectivas, llamado {outlook}</translation>
    </message>
    <message>
        <source>this is not a whole ZIP archive; it may be cut off or damaged</source>
        <translation>este no es un archivo ZIP completo; puede estar cortado o dañado</translation>
    </message>
    <message>
        <source>this is not an Excel workbook (.xlsx)</source>
        <translation>este no es un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>this is not pay in the whole US or in its states; the official files are called like {national} and {state}</source>
        <translation>este archivo no tiene los salarios de todo EE.&#xa0;UU. ni de sus estados; los archivos oficiales tienen nombres como {national} y {state}</translation>
    </message>
    <message>
        <source>this is not text, nor a workbook; save the table as CSV or XLSX</source>
        <translation>esto no es texto ni un libro; guarda la tabla como CSV o XLSX</translation>
    </message>
    <message>
        <source>this is not the archive of one O*NET release in text files</source>
        <translation>este no es el archivo comprimido de una sola edición de O*NET con archivos de texto</translation>
    </message>
    <message>
        <source>this is not {encoding} text; save the table as CSV UTF-8 or XLSX</source>
        <translation>esto no es texto {encoding}; guarda la tabla como CSV UTF-8 o XLSX</translation>
    </message>
    <message>
        <source>this is the table of people, which would be lost; give the results another name</source>
        <translation>esta es la tabla de personas, que se perdería; da otro nombre a los resultados</translation>
    </message>
    <message>
        <source>this job has less of that ({rating})</source>
        <translation>este trabajo tiene menos de eso ({rating})</translation>
    </message>
    <message>
        <source>this job has more of that ({rating})</source>
        <translation>este trabajo tiene más de eso ({rating})</translation>
    </message>
    <message>
        <source>this job is close to that ({rating})</source>
        <translation>este trabajo está cerca de eso ({rating})</translation>
    </message>
    <message>
        <source>this job offers a lot of that ({rating})</source>
        <translation>este trabajo ofrece mucho de eso ({rating})</translation>
    </message>
    <message>
        <source>this job offers little of that ({rating})</source>
        <translation>este trabajo ofrece poco de eso ({rating})</translation>
    </message>
    <message>
        <source>this job uses a lot of it</source>
        <translation>este trabajo la usa mucho</translation>
    </message>
    <message>
        <source>this job uses little of it</source>
        <translation>este trabajo la usa poco</translation>
    </message>
    <message>
        <source>this job uses only some of it</source>
        <translation>este trabajo la usa solo un poco</translation>
    </message>
    <message>
        <source>this job uses some of it</source>
        <translation>este trabajo la usa un poco</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>too few answers to match</source>
        <translation>muy pocas respuestas para calcular coincidencias</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>uncommon in {place}: {jobs}</source>
        <translation>poco común en {place}: {jobs}</translation>
    </message>
    <message>
        <source>unknown key; known are {known}</source>
        <translation>clave desconocida; se conocen {known}</translation>
    </message>
    <message>
        <source>up from {then} to {now}</source>
        <translation>subió de {then} a {now}</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>weak fit</source>
        <translation>afinidad baja</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>qué cuenta</translation>
    </message>
    <message>
        <source>what is known about jobs ({month})</source>
        <translation>lo que se sabe de los trabajos ({month})</translation>
    </message>
    <message>
        <source>what the program knows about jobs is not as it came with it. Get the program again and put it in the place of this one. Your answers are not in there; they stay. What is wrong: {problem}.</source>
        <translation>lo que el programa sabe de los trabajos no está como venía con él. Consigue el programa otra vez y ponlo en el lugar de este. Tus respuestas no están ahí; no se pierden. Qué pasa: {problem}.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>windows are drawn in memory here</source>
        <translation>aquí las ventanas se dibujan en la memoria</translation>
    </message>
    <message>
        <source>windows can be opened</source>
        <translation>se pueden abrir ventanas</translation>
    </message>
    <message>
        <source>windows need {library}, which cannot be loaded. Install it; on Debian and Ubuntu: {command}.</source>
        <translation>las ventanas necesitan {library}, que no se puede cargar. Instálala; en Debian y Ubuntu: {command}.</translation>
    </message>
    <message>
        <source>within the accuracy</source>
        <translation>dentro de la precisión</translation>
    </message>
    <message>
        <source>written with a comma, but the decimal sign of this table is a point</source>
        <translation>escrito con coma, pero el signo decimal de esta tabla es el punto</translation>
    </message>
    <message>
        <source>written with a point, but the decimal sign of this table is a comma</source>
        <translation>escrito con punto, pero el signo decimal de esta tabla es la coma</translation>
    </message>
    <message>
        <source>yearly pay in {place}</source>
        <translation>el salario anual en {place}</translation>
    </message>
    <message>
        <source>yearly pay in {place} is not published</source>
        <translation>no se publica el salario anual en {place}</translation>
    </message>
    <message>
        <source>you have ({own})</source>
        <translation>tienes ({own})</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>no tienes permiso</translation>
    </message>
    <message>
        <source>you plan ({own})</source>
        <translation>planeas ({own})</translation>
    </message>
    <message>
        <source>you {answer}</source>
        <translation>tú: {answer}</translation>
    </message>
    <message>
        <source>your data</source>
        <translation>tus datos</translation>
    </message>
    <message>
        <source>your folder</source>
        <translation>tu carpeta</translation>
    </message>
    <message>
        <source>{address} is not one of the pages that this program opens</source>
        <translation>{address} no es una de las páginas que este programa abre</translation>
    </message>
    <message>
        <source>{before} is off the hidden jobs. {title} stays on your shortlist.</source>
        <translation>{before} ya no está entre los trabajos ocultos. {title} sigue en tus favoritos.</translation>
    </message>
    <message>
        <source>{before} → {since}</source>
        <translation>{before} → {since}</translation>
    </message>
    <message>
        <source>{cell} has signs in it that cannot be seen</source>
        <translation>{cell} contiene signos que no se pueden ver</translation>
    </message>
    <message>
        <source>{cell} is longer than {most} letters, which no official name is</source>
        <translation>{cell} tiene más de {most} letras, y ningún nombre oficial tiene tantas</translation>
    </message>
    <message>
        <source>{cell} is longer than {most} letters, which no official one is</source>
        <translation>{cell} tiene más de {most} letras, y ninguna oficial es tan larga</translation>
    </message>
    <message>
        <source>{cell} is not a code of the form {form}</source>
        <translation>{cell} no es un código con la forma {form}</translation>
    </message>
    <message>
        <source>{cell} is not a month like {example}</source>
        <translation>{cell} no es un mes como {example}</translation>
    </message>
    <message>
        <source>{cell} is not a number from {low} to {high}</source>
        <translation>{cell} no es un número de {low} a {high}</translation>
    </message>
    <message>
        <source>{cell} is not a number from {low} up</source>
        <translation>{cell} no es un número desde {low}</translation>
    </message>
    <message>
        <source>{cell} is not a text</source>
        <translation>{cell} no es un texto</translation>
    </message>
    <message>
        <source>{cell} is not a whole number from {low} to {high}</source>
        <translation>{cell} no es un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>{cell} is not a whole number from {low} up</source>
        <translation>{cell} no es un número entero desde {low}</translation>
    </message>
    <message>
        <source>{cell} is not one of {choices}</source>
        <translation>{cell} no es uno de {choices}</translation>
    </message>
    <message>
        <source>{cell} is the same as {column}</source>
        <translation>{cell} es igual que {column}</translation>
    </message>
    <message>
        <source>{code} has a row here, but none in {table}</source>
        <translation>{code} tiene una fila aquí, pero ninguna en {table}</translation>
    </message>
    <message>
        <source>{code} has {count} different values of {column}, not {expected}; the file seems cut off</source>
        <translation>{code} tiene {count} valores distintos de {column}, no {expected}; el archivo parece cortado</translation>
    </message>
    <message>
        <source>{code} has {count} of {expected} rows on scale {scale}; {column} {value} is missing; the file seems cut off</source>
        <translation>{code} tiene {count} de {expected} filas en la escala {scale}; falta {column} {value}; el archivo parece cortado</translation>
    </message>
    <message>
        <source>{code}: the data that are used now have no job with this code.</source>
        <translation>{code}: los datos que se usan ahora no tienen ningún trabajo con este código.</translation>
    </message>
    <message>
        <source>{column} has {count} different values on scale {scale}, not {expected}</source>
        <translation>{column} tiene {count} valores distintos en la escala {scale}, no {expected}</translation>
    </message>
    <message>
        <source>{column} in row {row} of sheet {sheet} is {found}, not a figure</source>
        <translation>{column} en la fila {row} de la hoja {sheet} es {found}, no una cifra</translation>
    </message>
    <message>
        <source>{column} {value} of {row}</source>
        <translation>{column} {value} de {row}</translation>
    </message>
    <message>
        <source>{column} {value} of {row} is not {right}</source>
        <translation>{column} {value} de {row} no es {right}</translation>
    </message>
    <message>
        <source>{count} answers are different, none by more than when somebody rates twice.</source>
        <translation>{count} respuestas son diferentes, ninguna más que cuando alguien califica dos veces.</translation>
    </message>
    <message>
        <source>{count} answers are different, {wavering} of them by no more than when somebody rates twice.</source>
        <translation>{count} respuestas son diferentes; {wavering} de ellas, no más que cuando alguien califica dos veces.</translation>
    </message>
    <message>
        <source>{count} answers are different.</source>
        <translation>{count} respuestas son diferentes.</translation>
    </message>
    <message>
        <source>{count} bytes are too many for a person</source>
        <translation>{count} bytes son demasiados para una persona</translation>
    </message>
    <message>
        <source>{count} bytes of a PDF</source>
        <translation>{count} bytes de un PDF</translation>
    </message>
    <message>
        <source>{count} characters are more than {most}</source>
        <translation>{count} caracteres son más de {most}</translation>
    </message>
    <message>
        <source>{count} empty rows end in row {line}; remove what is below them, or save the table as CSV</source>
        <translation>{count} filas vacías terminan en la fila {line}; quita lo que hay debajo, o guarda la tabla como CSV</translation>
    </message>
    <message>
        <source>{count} files are named, and a window has one; start it for each</source>
        <translation>se nombran {count} archivos, y una ventana tiene uno; inicia el programa para cada uno</translation>
    </message>
    <message>
        <source>{count} files cannot be read</source>
        <translation>{count} archivos no se pueden leer</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} trabajos</translation>
    </message>
    <message>
        <source>{count} jobs at the end: {figure} is not published.</source>
        <translation>{count} trabajos al final: {figure} no se publica.</translation>
    </message>
    <message>
        <source>{count} jobs from {files} source files</source>
        <translation>{count} trabajos de {files} archivos</translation>
    </message>
    <message>
        <source>{count} jobs in {file}</source>
        <translation>{count} trabajos en {file}</translation>
    </message>
    <message>
        <source>{count} jobs on the shortlist.</source>
        <translation>{count} trabajos en favoritos.</translation>
    </message>
    <message>
        <source>{count} jobs share rank {rank}. {what}</source>
        <translation>{count} trabajos comparten la posición {rank}. {what}</translation>
    </message>
    <message>
        <source>{count} loaded</source>
        <translation>{count} cargadas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} of them; {most} are the most</source>
        <translation>hay {count}; {most} es el máximo</translation>
    </message>
    <message>
        <source>{count} of your jobs are not in the data that are used now. What you noted is kept.</source>
        <translation>{count} de tus trabajos no están en los datos que se usan ahora. Lo que anotaste se conserva.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>{count} other files hold no person: {names}</source>
        <translation>{count} archivos más no contienen a ninguna persona: {names}</translation>
    </message>
    <message>
        <source>{count} pages open</source>
        <translation>{count} páginas pendientes</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>{count} people are selected.</source>
        <translation>{count} personas seleccionadas.</translation>
    </message>
    <message>
        <source>{count} pixels drawn</source>
        <translation>{count} píxeles dibujados</translation>
    </message>
    <message>
        <source>{count} places have a figure</source>
        <translation>{count} lugares tienen una cifra</translation>
    </message>
    <message>
        <source>{count} read so far</source>
        <translation>Leídas hasta ahora: {count}</translation>
    </message>
    <message>
        <source>{count} rows are left out if you go on:</source>
        <translation>{count} filas se dejan fuera si sigues:</translation>
    </message>
    <message>
        <source>{count} rows were left out.</source>
        <translation>{count} filas se dejaron fuera.</translation>
    </message>
    <message>
        <source>{count} rows were left out:</source>
        <translation>{count} filas se dejaron fuera:</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{drawing} bytes of a drawing, {picture} of a picture</source>
        <translation>{drawing} bytes de un dibujo, {picture} de una imagen</translation>
    </message>
    <message>
        <source>{encoding} text; cells separated by {separator}; numbers with {decimal}.</source>
        <translation>Texto {encoding}; celdas separadas por {separator}; números con {decimal}.</translation>
    </message>
    <message>
        <source>{error}.

A backup from before it was last saved is beside it. The damaged file stays as it is until you save.</source>
        <translation>{error}.

Al lado hay un respaldo de antes de que se guardara por última vez. El archivo dañado queda como está hasta que guardes.</translation>
    </message>
    <message>
        <source>{error}.

It is all still here. Save it to a file, or it is gone when you close the program.</source>
        <translation>{error}.

Todo sigue aquí. Guárdalo en un archivo, o se perderá cuando cierres el programa.</translation>
    </message>
    <message>
        <source>{error}. What comes after it is still there too.</source>
        <translation>{error}. Lo que viene después también sigue ahí.</translation>
    </message>
    <message>
        <source>{figure} fewer jobs</source>
        <translation>{figure} menos empleos</translation>
    </message>
    <message>
        <source>{figure} more jobs</source>
        <translation>{figure} más empleos</translation>
    </message>
    <message>
        <source>{figure}, while all jobs together grow ({all})</source>
        <translation>{figure}, mientras que el total de los empleos crece ({all})</translation>
    </message>
    <message>
        <source>{figure}: about as fast as all jobs together ({all})</source>
        <translation>{figure}: más o menos al ritmo del total de los empleos ({all})</translation>
    </message>
    <message>
        <source>{figure}: faster than all jobs together ({all})</source>
        <translation>{figure}: más rápido que el total de los empleos ({all})</translation>
    </message>
    <message>
        <source>{figure}: more than twice as fast as all jobs together ({all})</source>
        <translation>{figure}: más del doble de rápido que el total de los empleos ({all})</translation>
    </message>
    <message>
        <source>{figure}: slower than all jobs together ({all})</source>
        <translation>{figure}: más despacio que el total de los empleos ({all})</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Open it to see whether there is a backup, or ask for the file again.</source>
        <translation>{file} no se puede leer: {why}. Ábrelo para ver si hay un respaldo, o pide el archivo otra vez.</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, SHA-256 {checksum}</source>
        <translation>{file}: {rows} filas, SHA-256 {checksum}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{fine} of {all} people can be matched</source>
        <translation>{fine} de {all} personas pueden tener coincidencias</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{floor} or more: closer than 80 of 100 pairs of jobs.</source>
        <translation>{floor} o más: más cerca que 80 de cada 100 pares de trabajos.</translation>
    </message>
    <message>
        <source>{floor} or more: closer than the average job.</source>
        <translation>{floor} o más: más cerca que el trabajo promedio.</translation>
    </message>
    <message>
        <source>{floor} or more: you and the job are closer than 95 of 100 pairs of jobs are to each other.</source>
        <translation>{floor} o más: tú y el trabajo están más cerca que 95 de cada 100 pares de trabajos entre sí.</translation>
    </message>
    <message>
        <source>{folder} answers slowly. It is still being read.</source>
        <translation>{folder} responde despacio. Todavía se está leyendo.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked through: {detail}.</source>
        <translation>No se puede revisar {folder}: {detail}.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{folder}, to be made when there is something to keep</source>
        <translation>{folder}, se creará cuando haya algo que guardar</translation>
    </message>
    <message>
        <source>{folder}, which nobody else can read</source>
        <translation>{folder}, que nadie más puede leer</translation>
    </message>
    <message>
        <source>{folder}, which others who use this computer can read</source>
        <translation>{folder}, que otras personas que usan esta computadora pueden leer</translation>
    </message>
    <message>
        <source>{found} of {total} jobs</source>
        <translation>{found} de {total} trabajos</translation>
    </message>
    <message>
        <source>{growth} by {year}</source>
        <translation>{growth} para {year}</translation>
    </message>
    <message>
        <source>{growth} in the US</source>
        <translation>{growth} en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>{half}; the middle half earn {range}.</source>
        <translation>{half}; la mitad central gana {range}.</translation>
    </message>
    <message>
        <source>{heading}: “{text}” {source}</source>
        <translation>{heading}: “{text}” {source}</translation>
    </message>
    <message>
        <source>{interests} has no score. Put a number from 0 to {most} beside it.</source>
        <translation>{interests} no tiene puntaje. Pon al lado un número de 0 a {most}.</translation>
    </message>
    <message>
        <source>{interests} is there twice. Leave one of its scores.</source>
        <translation>{interests} está dos veces. Quita uno de sus puntajes.</translation>
    </message>
    <message>
        <source>{interests} is {text}. Scores are whole numbers from 0 to {most}, without a fraction.</source>
        <translation>{interests} es {text}. Los puntajes son números enteros de 0 a {most}, sin fracción.</translation>
    </message>
    <message>
        <source>{interests} is {text}. Scores go from 0 to {most}.</source>
        <translation>{interests} es {text}. Los puntajes van de 0 a {most}.</translation>
    </message>
    <message>
        <source>{interests}: no score yet. All six are needed.</source>
        <translation>{interests}: todavía sin puntaje. Se necesitan los seis.</translation>
    </message>
    <message>
        <source>{jobs} and {more} more</source>
        <translation>{jobs} y {more} más</translation>
    </message>
    <message>
        <source>{jobs} in {place}</source>
        <translation>{jobs} en {place}</translation>
    </message>
    <message>
        <source>{job} ({places})</source>
        <translation>{job} ({places})</translation>
    </message>
    <message>
        <source>{job} first for the sample person</source>
        <translation>{job} en primer lugar para la persona de ejemplo</translation>
    </message>
    <message>
        <source>{job} first for “{typed}”</source>
        <translation>{job} en primer lugar para “{typed}”</translation>
    </message>
    <message>
        <source>{kind}: {new}, in place of {old}.</source>
        <translation>{kind}: {new}, en lugar de {old}.</translation>
    </message>
    <message>
        <source>{kind}: {new}, new here.</source>
        <translation>{kind}: {new}, por primera vez.</translation>
    </message>
    <message>
        <source>{kind}: {new}, the same edition as now.</source>
        <translation>{kind}: {new}, la misma edición que ahora.</translation>
    </message>
    <message>
        <source>{label}: this job {job}</source>
        <translation>{label}: este trabajo {job}</translation>
    </message>
    <message>
        <source>{label}: this job {job}, you {person}</source>
        <translation>{label}: este trabajo {job}, tú {person}</translation>
    </message>
    <message>
        <source>{letters} are level, so any of them could be in the code.</source>
        <translation>{letters} están empatadas, así que cualquiera de ellas podría estar en el código.</translation>
    </message>
    <message>
        <source>{letters} are level, so their order says nothing.</source>
        <translation>{letters} están empatadas, así que su orden no dice nada.</translation>
    </message>
    <message>
        <source>{letters}: {names}.</source>
        <translation>{letters}: {names}.</translation>
    </message>
    <message>
        <source>{level} or less</source>
        <translation>{level} o menos</translation>
    </message>
    <message>
        <source>{liking}: {subjects}.</source>
        <translation>{liking}: {subjects}.</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} o más</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high}: {meaning}</source>
        <translation>De {low} a {high}: {meaning}</translation>
    </message>
    <message>
        <source>{matched} of {people} could be matched. The others: {reasons}.</source>
        <translation>{matched} de {people} tienen coincidencias. Las demás: {reasons}.</translation>
    </message>
    <message>
        <source>{match} {job}</source>
        <translation>{match} {job}</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} al año</translation>
    </message>
    <message>
        <source>{money} an hour</source>
        <translation>{money} por hora</translation>
    </message>
    <message>
        <source>{money} in {place}</source>
        <translation>{money} en {place}</translation>
    </message>
    <message>
        <source>{name} ({known_as})</source>
        <translation>{name} ({known_as})</translation>
    </message>
    <message>
        <source>{name} beside it, which tells whether it is whole, cannot be read: {reason}</source>
        <translation>{name}, que está a su lado y dice si está completo, no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{name} has no matches: {why}.</source>
        <translation>{name} no tiene coincidencias: {why}.</translation>
    </message>
    <message>
        <source>{name} in the archive is a link, not a file</source>
        <translation>{name} en el archivo comprimido es un enlace, no un archivo</translation>
    </message>
    <message>
        <source>{name} in the archive is packed in a way no release uses</source>
        <translation>{name} en el archivo comprimido está empaquetado de una manera que ninguna edición usa</translation>
    </message>
    <message>
        <source>{name} in the archive needs a password</source>
        <translation>{name} en el archivo comprimido necesita una contraseña</translation>
    </message>
    <message>
        <source>{name} in the archive would have {size} bytes when unpacked, which is more than this program reads</source>
        <translation>{name} en el archivo comprimido tendría {size} bytes al descomprimirse, más de lo que lee este programa</translation>
    </message>
    <message>
        <source>{name} in the workbook declares a document type, which no spreadsheet does</source>
        <translation>{name} en el libro declara un tipo de documento, lo que no hace ninguna hoja de cálculo</translation>
    </message>
    <message>
        <source>{name} in the workbook is larger than this program reads</source>
        <translation>{name} en el libro es más grande de lo que lee este programa</translation>
    </message>
    <message>
        <source>{name} in the workbook is not in UTF-8, as spreadsheets write it</source>
        <translation>{name} en el libro no está en UTF-8, como lo escriben las hojas de cálculo</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} ya no está ahí.</translation>
    </message>
    <message>
        <source>{name} is not known; {known}</source>
        <translation>{name} no se conoce; {known}</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} está abierto solo para leer.</translation>
    </message>
    <message>
        <source>{name} is open on another computer.</source>
        <translation>{name} está abierto en otra computadora.</translation>
    </message>
    <message>
        <source>{name} is there twice: columns {first} and {second}</source>
        <translation>{name} está dos veces: columnas {first} y {second}</translation>
    </message>
    <message>
        <source>{name} then and now</source>
        <translation>{name}, antes y ahora</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else.</source>
        <translation>Otra persona cambió {name}.</translation>
    </message>
    <message>
        <source>{name} {rank}</source>
        <translation>{name} {rank}</translation>
    </message>
    <message>
        <source>{name}, in English {old}, from now on {new}</source>
        <translation>{name}; en inglés, {old}, desde ahora {new}</translation>
    </message>
    <message>
        <source>{name}: {meaning}</source>
        <translation>{name}: {meaning}</translation>
    </message>
    <message>
        <source>{newer}; {problem}</source>
        <translation>{newer}; {problem}</translation>
    </message>
    <message>
        <source>{old}, from now on {new}</source>
        <translation>{old}, desde ahora {new}</translation>
    </message>
    <message>
        <source>{opinion}, about the average of people in this job.</source>
        <translation>{opinion}, más o menos el promedio de la gente de este trabajo.</translation>
    </message>
    <message>
        <source>{opinion}, and {amount}.</source>
        <translation>{opinion}, y {amount}.</translation>
    </message>
    <message>
        <source>{opinion}, but {amount}.</source>
        <translation>{opinion}, pero {amount}.</translation>
    </message>
    <message>
        <source>{opinion}, which is close to the average in this job: {usual}.</source>
        <translation>{opinion}, que está cerca del promedio en este trabajo: {usual}.</translation>
    </message>
    <message>
        <source>{opinion}. Set against your other answers, this job is nearer to that than the average job.</source>
        <translation>{opinion}. En comparación con tus otras respuestas, este trabajo está más cerca de eso que el trabajo promedio.</translation>
    </message>
    <message>
        <source>{opinion}. The average in this job, {usual}, is nearer to that than in jobs as a whole.</source>
        <translation>{opinion}. El promedio en este trabajo, {usual}, está más cerca de eso que en el conjunto de los trabajos.</translation>
    </message>
    <message>
        <source>{own} of the program, {count} of this computer</source>
        <translation>{own} del programa, {count} de esta computadora</translation>
    </message>
    <message>
        <source>{pages}: {count} of 100</source>
        <translation>{pages}: {count} de 100</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} de {count}</translation>
    </message>
    <message>
        <source>{page}: answered only {name}</source>
        <translation>{page}: solo respondió {name}</translation>
    </message>
    <message>
        <source>{page}: changed most in “{label}”</source>
        <translation>{page}: lo que más cambió es “{label}”</translation>
    </message>
    <message>
        <source>{page}: from {low} to {high}, on a scale from {least} to {most}.</source>
        <translation>{page}: de {low} a {high}, en una escala de {least} a {most}.</translation>
    </message>
    <message>
        <source>{page}: hardly changed</source>
        <translation>{page}: casi no cambió</translation>
    </message>
    <message>
        <source>{page}: nothing is high for both you and this job</source>
        <translation>{page}: nada es alto a la vez en ti y en este trabajo</translation>
    </message>
    <message>
        <source>{page}: of these jobs, only {name} is rated</source>
        <translation>{page}: de estos trabajos, solo {name} está calificado</translation>
    </message>
    <message>
        <source>{page}: only {name} has rated these</source>
        <translation>{page}: solo hay calificaciones de {name}</translation>
    </message>
    <message>
        <source>{page}: these jobs are much alike</source>
        <translation>{page}: estos trabajos se parecen mucho</translation>
    </message>
    <message>
        <source>{page}: these jobs differ most in “{label}”</source>
        <translation>{page}: estos trabajos se distinguen sobre todo en “{label}”</translation>
    </message>
    <message>
        <source>{page}: this job has most of “{label}”</source>
        <translation>{page}: este trabajo tiene sobre todo “{label}”</translation>
    </message>
    <message>
        <source>{page}: you and this job share most “{label}”</source>
        <translation>{page}: tú y este trabajo comparten sobre todo “{label}”</translation>
    </message>
    <message>
        <source>{page}: you have not rated these</source>
        <translation>{page}: no has calificado esto</translation>
    </message>
    <message>
        <source>{page}: {people} are much alike</source>
        <translation>{page}: {people} se parecen mucho</translation>
    </message>
    <message>
        <source>{page}: {people} differ most in “{label}”</source>
        <translation>{page}: {people} se distinguen sobre todo en “{label}”</translation>
    </message>
    <message>
        <source>{page}: {people} have answered different questions</source>
        <translation>{page}: {people} respondieron preguntas distintas</translation>
    </message>
    <message>
        <source>{passing} of {total} jobs</source>
        <translation>{passing} de {total} trabajos</translation>
    </message>
    <message>
        <source>{people} matched.</source>
        <translation>{people}: coincidencias listas.</translation>
    </message>
    <message>
        <source>{people} on one job</source>
        <translation>{people} en un trabajo</translation>
    </message>
    <message>
        <source>{place}: how common the job is here is not published.</source>
        <translation>{place}: no se publica qué tan común es el trabajo aquí.</translation>
    </message>
    <message>
        <source>{place}: lowest tenth {p10}, lower quarter {p25}, middle {p50}, upper quarter {p75}, highest tenth {p90}</source>
        <translation>{place}: 10 % más bajo {p10}, cuarto inferior {p25}, centro {p50}, cuarto superior {p75}, 10 % más alto {p90}</translation>
    </message>
    <message>
        <source>{place}: number {rank} of {count}</source>
        <translation>{place}: posición {rank} de {count}</translation>
    </message>
    <message>
        <source>{place}: {common}.</source>
        <translation>{place}: {common}.</translation>
    </message>
    <message>
        <source>{place}: {nothing}</source>
        <translation>{place}: {nothing}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{points} point</source>
        <translation>{points} punto</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>{problem}. Get the program again and put it in the place of this one.</source>
        <translation>{problem}. Consigue el programa otra vez y ponlo en el lugar de este.</translation>
    </message>
    <message>
        <source>{problem}; `careerapp browse` lists all jobs</source>
        <translation>{problem}; `careerapp browse` muestra todos los trabajos</translation>
    </message>
    <message>
        <source>{problem}; save the table as CSV or XLSX</source>
        <translation>{problem}; guarda la tabla como CSV o XLSX</translation>
    </message>
    <message>
        <source>{question}: {before} to {after}</source>
        <translation>{question}: de {before} a {after}</translation>
    </message>
    <message>
        <source>{rank}, shared</source>
        <translation>{rank}, compartida</translation>
    </message>
    <message>
        <source>{read} of {count} columns are read</source>
        <translation>Se leen {read} de {count} columnas</translation>
    </message>
    <message>
        <source>{rows} rows, SHA-256 {checksum}</source>
        <translation>{rows} filas, SHA-256 {checksum}</translation>
    </message>
    <message>
        <source>{row} comes twice ({columns})</source>
        <translation>{row} aparece dos veces ({columns})</translation>
    </message>
    <message>
        <source>{sentence} That is estimated.</source>
        <translation>{sentence} Esto es una estimación.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>{shown} of {count} people</source>
        <translation>{shown} de {count} personas</translation>
    </message>
    <message>
        <source>{sitting}: no list of jobs, because {why}.</source>
        <translation>{sitting}: sin lista de trabajos, porque {why}.</translation>
    </message>
    <message>
        <source>{subject} ({share} in this job)</source>
        <translation>{subject} ({share} en este trabajo)</translation>
    </message>
    <message>
        <source>{term} ({title})</source>
        <translation>{term} ({title})</translation>
    </message>
    <message>
        <source>{term}: {title}</source>
        <translation>{term}: {title}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continuación)</translation>
    </message>
    <message>
        <source>{title} (not rated)</source>
        <translation>{title} (sin calificar)</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title} ({code})</translation>
    </message>
    <message>
        <source>{title} is hidden in its place.</source>
        <translation>Oculto en su lugar: {title}.</translation>
    </message>
    <message>
        <source>{title} is in its place.</source>
        <translation>{title} está en su lugar.</translation>
    </message>
    <message>
        <source>{title}, of {passing} that pass</source>
        <translation>{title}, de {passing} que pasan</translation>
    </message>
    <message>
        <source>{title}, pay, jobs, outlook and getting in: {sentence}</source>
        <translation>{title}, salario, empleos, perspectivas y cómo entrar: {sentence}</translation>
    </message>
    <message>
        <source>{title}. The points of each page of answers add up to the match.</source>
        <translation>{title}. Los puntos de cada página de respuestas suman la coincidencia.</translation>
    </message>
    <message>
        <source>{title}: the match is partly estimated, because O*NET has not rated the job on {pages}.</source>
        <translation>{title}: la coincidencia está estimada en parte, porque O*NET no ha calificado el trabajo en {pages}.</translation>
    </message>
    <message>
        <source>{total} jobs</source>
        <translation>{total} trabajos</translation>
    </message>
    <message>
        <source>{value} has {count} characters; {most} are the most</source>
        <translation>{value} tiene {count} caracteres; {most} es el máximo</translation>
    </message>
    <message>
        <source>{value} holds half of a character</source>
        <translation>{value} contiene medio carácter</translation>
    </message>
    <message>
        <source>{value} is below the current level {current}</source>
        <translation>{value} está por debajo del nivel actual {current}</translation>
    </message>
    <message>
        <source>{value} is not a day like 2026-05-31</source>
        <translation>{value} no es un día como 2026-05-31</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} no es una lista</translation>
    </message>
    <message>
        <source>{value} is not a moment like 2026-05-31T14:30:00Z</source>
        <translation>{value} no es un momento como 2026-05-31T14:30:00Z</translation>
    </message>
    <message>
        <source>{value} is not a number from 0 to {most}</source>
        <translation>{value} no es un número de 0 a {most}</translation>
    </message>
    <message>
        <source>{value} is not a text</source>
        <translation>{value} no es un texto</translation>
    </message>
    <message>
        <source>{value} is not a two-letter postal code of a US state, DC, PR, GU or VI, nor US</source>
        <translation>{value} no es la abreviatura postal de dos letras de un estado de EE.&#xa0;UU., ni DC, PR, GU, VI o US</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {least} to {most}</source>
        <translation>{value} no es un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>{value} is not an O*NET-SOC code like 29-1141.00</source>
        <translation>{value} no es un código O*NET-SOC como 29-1141.00</translation>
    </message>
    <message>
        <source>{value} is not an id like R1 or ACH1</source>
        <translation>{value} no es un identificador como R1 o ACH1</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} no es un objeto</translation>
    </message>
    <message>
        <source>{value} is not between 0 and {most}</source>
        <translation>{value} no está entre 0 y {most}</translation>
    </message>
    <message>
        <source>{value} is not known; it must be {version}</source>
        <translation>{value} no se conoce; debe ser {version}</translation>
    </message>
    <message>
        <source>{value} is not one of the subjects that this program knows</source>
        <translation>{value} no es una de las materias que conoce este programa</translation>
    </message>
    <message>
        <source>{value} is not one of {known}</source>
        <translation>{value} no es ninguno de {known}</translation>
    </message>
    <message>
        <source>{value} is not true or false</source>
        <translation>{value} no es true ni false</translation>
    </message>
    <message>
        <source>{value} is of a newer careerapp; this one reads versions up to {version}</source>
        <translation>{value} es de un careerapp más nuevo; este lee versiones hasta la {version}</translation>
    </message>
    <message>
        <source>{value} is on the shortlist too</source>
        <translation>{value} está también en favoritos</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} está dos veces</translation>
    </message>
    <message>
        <source>{word}: {stars} of {most} stars</source>
        <translation>{word}: {stars} de {most} estrellas</translation>
    </message>
    <message>
        <source>“About and sources” says which. “Go back to the data of before…” undoes it.</source>
        <translation>“Acerca del programa y las fuentes” dice cuáles. “Volver a los datos de antes…” lo deshace.</translation>
    </message>
    <message>
        <source>“Forget the crosswalk…” undoes it.</source>
        <translation>“Olvidar la tabla de correspondencias…” lo deshace.</translation>
    </message>
    <message>
        <source>“Then and now” is for two files of the same person.</source>
        <translation>“Antes y ahora” es para dos archivos de la misma persona.</translation>
    </message>
    <message>
        <source>“What if”, over your careers, opens all your answers beside them. Move one, and the list and the jobs in tabs follow; it says which jobs come in and which go out. Each step can be undone, and your own answers stay until you keep the new ones. “What counts” lets a page count more, or not at all.</source>
        <translation>“¿Y si…?”, encima de tus carreras, abre todas tus respuestas junto a ellas. Mueve una, y la lista y los trabajos de las pestañas la siguen; te dice qué trabajos entran y cuáles salen. Cada paso se puede deshacer, y tus propias respuestas siguen hasta que te quedes con las nuevas. “Qué cuenta” hace que una página cuente más, o que no cuente.</translation>
    </message>
    <message>
        <source>“{job}” is about as close to the answers of {one} as to those of {other}: {matches} are level within the accuracy of the answers.</source>
        <translation>“{job}” está más o menos igual de cerca de las respuestas de {one} que de las de {other}: {matches} están empatados dentro de la precisión de las respuestas.</translation>
    </message>
    <message>
        <source>“{job}” is closer to the answers of {one} than to those of {other}: {matches}.</source>
        <translation>“{job}” está más cerca de las respuestas de {one} que de las de {other}: {matches}.</translation>
    </message>
    <message>
        <source>“{name}” is fine with you</source>
        <translation>“{name}” te parece bien</translation>
    </message>
    <message>
        <source>“{name}” is not for you</source>
        <translation>“{name}” no es para ti</translation>
    </message>
    <message>
        <source>“{name}” stands out in this job about as much as among your answers.</source>
        <translation>“{name}” destaca en este trabajo más o menos igual que entre tus respuestas.</translation>
    </message>
    <message>
        <source>“{name}” stands out less in this job than among your answers.</source>
        <translation>“{name}” destaca menos en este trabajo que entre tus respuestas.</translation>
    </message>
    <message>
        <source>“{name}” stands out more in this job than among your answers.</source>
        <translation>“{name}” destaca más en este trabajo que entre tus respuestas.</translation>
    </message>
    <message>
        <source>“{text}” is none of the six interests: Realistic, Investigative, Artistic, Social, Enterprising, Conventional. Their first letters will do.</source>
        <translation>“{text}” no es ninguno de los seis intereses: Realista, Investigador, Artístico, Social, Emprendedor, Convencional. Bastan las letras R, I, A, S, E y C.</translation>
    </message>
    <message>
        <source>▲ best</source>
        <translation>▲ el mejor</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ mejor</translation>
    </message>
    <message>
        <source>▲ stands where more is plainly better: match, pay, growth and openings.</source>
        <translation>▲ está donde más es claramente mejor: coincidencia, salario, crecimiento y vacantes.</translation>
    </message>
</context>
<context>
    <name>AbsentJobsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>All of your jobs are in the data now.</source>
        <translation>Todos tus trabajos están ahora en los datos.</translation>
    </message>
    <message>
        <source>Jobs that are not in the data</source>
        <translation>Trabajos que no están en los datos</translation>
    </message>
    <message>
        <source>Your crosswalk leads to no job of these data.</source>
        <translation>Tu tabla de correspondencias no lleva a ningún trabajo de estos datos.</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Tu nota: {note}</translation>
    </message>
</context>
<context>
    <name>AbsentNotice</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now: hide this line until there are other jobs</source>
        <translation>Ahora no: ocultar esta línea hasta que haya otros trabajos</translation>
    </message>
    <message>
        <source>Show these jobs</source>
        <translation>Ver estos trabajos</translation>
    </message>
</context>
<context>
    <name>AnswersMenu</name>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation>A&amp;lto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Al&amp;to contraste, claro</translation>
    </message>
</context>
<context>
    <name>BarsPage</name>
    <message>
        <source>The jobs closest to your answers</source>
        <translation>Los trabajos más cercanos a tus respuestas</translation>
    </message>
</context>
<context>
    <name>BatchPages</name>
    <message>
        <source>Choose a &amp;table…</source>
        <translation>Elegir una &amp;tabla…</translation>
    </message>
    <message>
        <source>Choose a CSV file or an Excel workbook (XLSX) with a person in each row, or drop it here.
The first row names the columns: a name or number, and ratings of interests, values or subjects. Everything stays on this computer.</source>
        <translation>Elige un archivo CSV o un libro de Excel (XLSX) con una persona en cada fila, o suéltalo aquí.
La primera fila nombra las columnas: un nombre o número, y calificaciones de intereses, valores o materias. Todo queda en esta computadora.</translation>
    </message>
</context>
<context>
    <name>BatchSaver</name>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta para los informes</translation>
    </message>
    <message>
        <source>Save the matches</source>
        <translation>Guardar las coincidencias</translation>
    </message>
    <message>
        <source>Save what is left out</source>
        <translation>Guardar lo que se deja fuera</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Saving: {percent} %</source>
        <translation>Guardando: {percent} %</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Checking {file}</source>
        <translation>Revisando {file}</translation>
    </message>
    <message>
        <source>Choose a table of people</source>
        <translation>Elige una tabla de personas</translation>
    </message>
    <message>
        <source>Choose another &amp;table…</source>
        <translation>Elegir otra &amp;tabla…</translation>
    </message>
    <message>
        <source>Many people from a table</source>
        <translation>Muchas personas de una tabla</translation>
    </message>
    <message>
        <source>Matching the people of {file}</source>
        <translation>Calculando las coincidencias de {file}</translation>
    </message>
    <message>
        <source>Not all people of the table are done yet. Nothing is kept of them.</source>
        <translation>Todavía no están listas todas las personas de la tabla. No se guarda nada de ellas.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop and close the window?</source>
        <translation>¿Detener y cerrar la ventana?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{file} – many people</source>
        <translation>{file} – muchas personas</translation>
    </message>
</context>
<context>
    <name>BlockTable</name>
    <message>
        <source>Agreement</source>
        <translation>Cercanía</translation>
    </message>
    <message>
        <source>Counts for you</source>
        <translation>Cuenta para ti</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>match {match}</source>
        <translation>coincidencia {match}</translation>
    </message>
    <message>
        <source>{page}, estimated</source>
        <translation>{page}, estimado</translation>
    </message>
    <message>
        <source>{page}: counts {weight}, agreement {agreement}, points {points}</source>
        <translation>{page}: cuenta {weight}, cercanía {agreement}, puntos {points}</translation>
    </message>
</context>
<context>
    <name>BrowseChoices</name>
    <message>
        <source>&amp;Interest</source>
        <translation>I&amp;nterés</translation>
    </message>
    <message>
        <source>&amp;Search by name</source>
        <translation>&amp;Buscar por nombre</translation>
    </message>
    <message>
        <source>Career &amp;group</source>
        <translation>&amp;Grupo de carreras</translation>
    </message>
    <message>
        <source>Edu&amp;cation to get in</source>
        <translation>Educación &amp;para entrar</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Materia</translation>
    </message>
    <message>
        <source>Sorted b&amp;y</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>all career groups</source>
        <translation>todos los grupos de carreras</translation>
    </message>
    <message>
        <source>any education</source>
        <translation>cualquier educación</translation>
    </message>
    <message>
        <source>any interest</source>
        <translation>cualquier interés</translation>
    </message>
    <message>
        <source>any subject</source>
        <translation>cualquier materia</translation>
    </message>
    <message>
        <source>for example nurse, game design or rn</source>
        <translation>por ejemplo, enfermera, videojuegos o rn</translation>
    </message>
</context>
<context>
    <name>BrowseTab</name>
    <message>
        <source>* match partly estimated, because O*NET has not rated all of this job.</source>
        <translation>* coincidencia estimada en parte, porque O*NET no ha calificado todo este trabajo.</translation>
    </message>
    <message>
        <source>Loading the jobs…</source>
        <translation>Cargando los trabajos…</translation>
    </message>
    <message>
        <source>Look through all jobs</source>
        <translation>Explora todos los trabajos</translation>
    </message>
    <message>
        <source>Show a&amp;ll jobs</source>
        <translation>Mostrar &amp;todos los trabajos</translation>
    </message>
    <message>
        <source>Show all &amp;jobs</source>
        <translation>Mostrar todos los tra&amp;bajos</translation>
    </message>
    <message>
        <source>The jobs could not be loaded: {error}</source>
        <translation>No se pudieron cargar los trabajos: {error}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar de n&amp;uevo</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagen</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Back to the table</source>
        <translation>&amp;Volver a la tabla</translation>
    </message>
    <message>
        <source>&amp;Match {people}</source>
        <translation>&amp;Calcular coincidencias: {people}</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Guardar esta lista…</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Your code is {letters}.</source>
        <translation>Tu código es {letters}.</translation>
    </message>
    <message>
        <source>Your code: {letters}</source>
        <translation>Tu código: {letters}</translation>
    </message>
</context>
<context>
    <name>CohortPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation>Mostrar las cifras como</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>El grupo</translation>
    </message>
    <message>
        <source>To copy or save a chart, right-click it, or press Shift+F10 on it.</source>
        <translation>Para copiar o guardar un gráfico, haz clic derecho en él o presiona Mayúsculas+F10.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>“{column}” is re&amp;ad as</source>
        <translation>“{column}” se l&amp;ee como</translation>
    </message>
</context>
<context>
    <name>ComparePeople</name>
    <message>
        <source>&amp;Look for a job</source>
        <translation>&amp;Buscar un trabajo</translation>
    </message>
    <message>
        <source>Neither of the two has answered enough for a list of jobs.</source>
        <translation>Ninguna de las dos personas ha respondido lo suficiente para una lista de trabajos.</translation>
    </message>
    <message>
        <source>Reasons, side by side</source>
        <translation>Razones, lado a lado</translation>
    </message>
    <message>
        <source>The data that are used now do not have the job that was shown here: {job}.</source>
        <translation>Los datos que se usan ahora no tienen el trabajo que se mostraba aquí: {job}.</translation>
    </message>
    <message>
        <source>The two could not be compared: {error}</source>
        <translation>No se pudo comparar a las dos personas: {error}</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>Las dos personas, lado a lado</translation>
    </message>
    <message>
        <source>Working out their best jobs…</source>
        <translation>Calculando sus mejores trabajos…</translation>
    </message>
    <message>
        <source>for example nurse, game or electric</source>
        <translation>por ejemplo, enfermera</translation>
    </message>
    <message>
        <source>or take one of their &amp;best</source>
        <translation>o toma uno de sus &amp;mejores</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Add a &amp;job</source>
        <translation>Agregar un &amp;trabajo</translation>
    </message>
    <message>
        <source>Compare jobs</source>
        <translation>Comparar trabajos</translation>
    </message>
    <message>
        <source>Four jobs fit side by side.</source>
        <translation>Caben cuatro trabajos lado a lado.</translation>
    </message>
    <message>
        <source>Four jobs fit side by side. Take one out to add {title}.</source>
        <translation>Caben cuatro trabajos lado a lado. Quita uno para agregar {title}.</translation>
    </message>
    <message>
        <source>No job is called that.</source>
        <translation>Ningún trabajo se llama así.</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>La comparación</translation>
    </message>
    <message>
        <source>The jobs side by side</source>
        <translation>Los trabajos, lado a lado</translation>
    </message>
    <message>
        <source>Up to four jobs fit side by side.</source>
        <translation>Caben hasta cuatro trabajos lado a lado.</translation>
    </message>
    <message>
        <source>for example nurse, game or electric</source>
        <translation>por ejemplo, enfermera</translation>
    </message>
</context>
<context>
    <name>CompareThenAndNow</name>
    <message>
        <source>&amp;Answers of</source>
        <translation>&amp;Respuestas de</translation>
    </message>
    <message>
        <source>Answers that are different</source>
        <translation>Respuestas que son diferentes</translation>
    </message>
    <message>
        <source>Comparing the two…</source>
        <translation>Comparando los dos archivos…</translation>
    </message>
    <message>
        <source>From another &amp;file…</source>
        <translation>De otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Interests and values</source>
        <translation>Intereses y valores</translation>
    </message>
    <message>
        <source>The first ten jobs</source>
        <translation>Los diez primeros trabajos</translation>
    </message>
    <message>
        <source>The first ten jobs, then and now</source>
        <translation>Los diez primeros trabajos, antes y ahora</translation>
    </message>
    <message>
        <source>The two could not be compared: {error}</source>
        <translation>No se pudieron comparar los dos archivos: {error}</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use these data</source>
        <translation>&amp;Usar estos datos</translation>
    </message>
    <message>
        <source>&amp;Use this crosswalk</source>
        <translation>&amp;Usar esta tabla</translation>
    </message>
    <message>
        <source>The jobs and their names stay as they are.</source>
        <translation>Los trabajos y sus nombres siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>What these files would change</source>
        <translation>Qué cambiarían estos archivos</translation>
    </message>
    <message>
        <source>What this crosswalk says</source>
        <translation>Qué dice esta tabla de correspondencias</translation>
    </message>
    <message>
        <source>Your answers stay as they are; matches may change. The data that are used now are kept, so that you can go back.</source>
        <translation>Tus respuestas siguen igual; las afinidades pueden cambiar. Los datos que se usan ahora se conservan, para que puedas volver a ellos.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <source>&amp;Forget the crosswalk…</source>
        <translation>&amp;Olvidar la tabla de correspondencias…</translation>
    </message>
    <message>
        <source>&amp;Jobs that are not in the data…</source>
        <translation>Tra&amp;bajos que no están en los datos…</translation>
    </message>
    <message>
        <source>&amp;Update from file…</source>
        <translation>&amp;Actualizar desde un archivo…</translation>
    </message>
    <message>
        <source>Files of O*NET or the Bureau of Labor Statistics</source>
        <translation>Archivos de O*NET o de la Oficina de Estadísticas Laborales</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Forget the crosswalk?</source>
        <translation>¿Olvidar la tabla de correspondencias?</translation>
    </message>
    <message>
        <source>Go &amp;back to the data of before…</source>
        <translation>&amp;Volver a los datos de antes…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to the data of before?</source>
        <translation>¿Volver a los datos de antes?</translation>
    </message>
    <message>
        <source>It is removed from this computer’s copy of the program. What was put in the place of another job stays there.</source>
        <translation>Se quita de la copia del programa en esta computadora. Lo que se puso en lugar de otro trabajo se queda ahí.</translation>
    </message>
    <message>
        <source>Official files (*.zip *.xlsx);;All files (*)</source>
        <translation>Archivos oficiales (*.zip *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Table of changed job codes (crosswalk)</source>
        <translation>Tabla de correspondencias (códigos de trabajos que cambiaron)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The data stay as they are.</source>
        <translation>Los datos siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>The data that you took in last are removed. Your answers stay as they are; matches may change.</source>
        <translation>Se quitan los últimos datos que agregaste. Tus respuestas siguen igual; las afinidades pueden cambiar.</translation>
    </message>
    <message>
        <source>Use a table of &amp;changed job codes (crosswalk)…</source>
        <translation>Usar una &amp;tabla de correspondencias (códigos de trabajos que cambiaron)…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>My careers</source>
        <translation>Mis carreras</translation>
    </message>
    <message>
        <source>Open a person</source>
        <translation>Abrir a una persona</translation>
    </message>
    <message>
        <source>People (*{ending} *.json);;All files (*)</source>
        <translation>Personas (*{ending} *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation>Guardar a esta persona</translation>
    </message>
    <message>
        <source>This person could not be removed.</source>
        <translation>No se pudo quitar a esta persona.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>DetailsStrip</name>
    <message>
        <source>About this job</source>
        <translation>Sobre este trabajo</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer {step}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer {step}</translation>
    </message>
    <message>
        <source>Change my &amp;answers</source>
        <translation>Camb&amp;iar mis respuestas</translation>
    </message>
    <message>
        <source>Change o&amp;ne page</source>
        <translation>Cambiar una &amp;página</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
</context>
<context>
    <name>EducationPage</name>
    <message>
        <source>Clear both</source>
        <translation>Borrar ambas</translation>
    </message>
    <message>
        <source>What you have now</source>
        <translation>Lo que tienes ahora</translation>
    </message>
    <message>
        <source>What you plan</source>
        <translation>Lo que planeas</translation>
    </message>
    <message>
        <source>Why we ask: jobs differ in the education their workers have. Think of what you plan to reach, not only of what you have today.</source>
        <translation>Por qué preguntamos: los trabajos se distinguen en la educación de quienes los hacen. Piensa en lo que planeas alcanzar, no solo en lo que tienes hoy.</translation>
    </message>
</context>
<context>
    <name>EntrySection</name>
    <message>
        <source>Education to get in</source>
        <translation>Educación para entrar</translation>
    </message>
    <message>
        <source>Experience to get in</source>
        <translation>Experiencia para entrar</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Most common among workers in this job: {level}</source>
        <translation>Lo más común entre quienes hacen este trabajo: {level}</translation>
    </message>
    <message>
        <source>O*NET has not asked workers in this job for their education.</source>
        <translation>O*NET no ha preguntado por su educación a quienes hacen este trabajo.</translation>
    </message>
    <message>
        <source>Share of workers with each kind of education, in percent. Source: O*NET {release}, {month}.</source>
        <translation>Parte de los trabajadores con cada tipo de educación, en porcentaje. Fuente: O*NET {release}, {month}.</translation>
    </message>
    <message>
        <source>Training on the job</source>
        <translation>Capacitación en el trabajo</translation>
    </message>
    <message>
        <source>Typical for “{group}”, a wider group of jobs.</source>
        <translation>Habitual para “{group}”, un grupo más amplio de trabajos.</translation>
    </message>
    <message>
        <source>What it takes to get in: Bureau of Labor Statistics, projections for {first} to {last}. Preparation: O*NET {release}, {month}.</source>
        <translation>Lo que hace falta para entrar: Oficina de Estadísticas Laborales, proyecciones para {first} a {last}. Preparación: O*NET {release}, {month}.</translation>
    </message>
    <message>
        <source>you now</source>
        <translation>tú ahora</translation>
    </message>
    <message>
        <source>your plan</source>
        <translation>tu plan</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>C&amp;opy details</source>
        <translation>C&amp;opiar detalles</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Since then, something went wrong once more.</source>
        <translation>Desde entonces, algo salió mal una vez más.</translation>
    </message>
    <message>
        <source>Since then, something went wrong {count} more times.</source>
        <translation>Desde entonces, algo salió mal {count} veces más.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The program could not do something.</source>
        <translation>El programa no pudo hacer algo.</translation>
    </message>
    <message>
        <source>Whoever looks after the program may want these details. They say where in the program it happened, and nothing about you.</source>
        <translation>Quien se encarga del programa puede necesitar estos detalles. Dicen en qué parte del programa pasó, y nada sobre ti.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, close the program and open it again.</source>
        <translation>Puedes seguir. Si vuelve a pasar, cierra el programa y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>Your answers are being kept, which takes longer than usual. It is said here when they are.</source>
        <translation>Tus respuestas se están guardando, lo que tarda más de lo normal. Aquí se dirá cuando estén guardadas.</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Tus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>Your answers are still here. You chose to keep nothing on this computer, so save them to a file if you want to have them later.</source>
        <translation>Tus respuestas todavía están aquí. Elegiste no conservar nada en esta computadora: guárdalas en un archivo si quieres tenerlas después.</translation>
    </message>
    <message>
        <source>Your answers could not be kept: {error}. They are still here. Save them to a file.</source>
        <translation>No se pudieron conservar tus respuestas: {error}. Todavía están aquí. Guárdalas en un archivo.</translation>
    </message>
</context>
<context>
    <name>FavoriteRow</name>
    <message>
        <source>A note has at most {count} characters.</source>
        <translation>Una nota tiene como máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation>Comparar {title}</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take {title} off the shortlist</source>
        <translation>Quitar {title} de favoritos</translation>
    </message>
    <message>
        <source>{title} is not for me: hide it</source>
        <translation>{title} no es para mí: ocultarlo</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nueva persona</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Remove &amp;everything kept here…</source>
        <translation>&amp;Quitar todo lo guardado aquí…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Take back: {filter}</source>
        <translation>Retirar: {filter}</translation>
    </message>
    <message>
        <source>Take this filter back</source>
        <translation>Retirar este filtro</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Borrar los filtros</translation>
    </message>
    <message>
        <source>&amp;Growing</source>
        <translation>En &amp;crecimiento</translation>
    </message>
    <message>
        <source>&amp;In {place}</source>
        <translation>E&amp;n {place}</translation>
    </message>
    <message>
        <source>Career g&amp;roup</source>
        <translation>G&amp;rupo de carreras</translation>
    </message>
    <message>
        <source>Choose one with “Change my answers” to ask for jobs that are found there.</source>
        <translation>Elige uno con “Cambiar mis respuestas” para pedir trabajos que haya allí.</translation>
    </message>
    <message>
        <source>Education to get i&amp;n, at most</source>
        <translation>Educación &amp;para entrar, como mucho</translation>
    </message>
    <message>
        <source>Half of the workers earn this or more.</source>
        <translation>La mitad de los trabajadores gana esto o más.</translation>
    </message>
    <message>
        <source>Hidden jobs</source>
        <translation>Trabajos ocultos</translation>
    </message>
    <message>
        <source>Many &amp;openings</source>
        <translation>Muchas vacan&amp;tes</translation>
    </message>
    <message>
        <source>More of these jobs in the US in {last} than in {first}.</source>
        <translation>Más de estos empleos en EE.&#xa0;UU. en {last} que en {first}.</translation>
    </message>
    <message>
        <source>Pa&amp;y in {place}, at least</source>
        <translation>Sa&amp;lario en {place}, al menos</translation>
    </message>
    <message>
        <source>Pay and jobs: Bureau of Labor Statistics, {month}. Education, growth and openings: its projections for {first} to {last}.</source>
        <translation>Salarios y empleos: Oficina de Estadísticas Laborales, {month}. Educación, crecimiento y vacantes: sus proyecciones para {first} a {last}.</translation>
    </message>
    <message>
        <source>The number after each: how many jobs pass your other filters.</source>
        <translation>El número detrás de cada opción: cuántos trabajos pasan tus otros filtros.</translation>
    </message>
    <message>
        <source>What is typical for new workers. There are exceptions.</source>
        <translation>Lo habitual en quienes empiezan. Hay excepciones.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Tu lugar</translation>
    </message>
    <message>
        <source>all ({count})</source>
        <translation>todos ({count})</translation>
    </message>
    <message>
        <source>all jobs</source>
        <translation>todos los trabajos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>jobs more common than in the US</source>
        <translation>trabajos más comunes que en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>jobs that exist there</source>
        <translation>trabajos que existen allí</translation>
    </message>
    <message>
        <source>{count} or more a year in the US; one job in four has as many.</source>
        <translation>{count} o más al año en EE.&#xa0;UU.; uno de cada cuatro trabajos tiene tantas.</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} al año</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>The jobs could not be loaded: {error}</source>
        <translation>No se pudieron cargar los trabajos: {error}</translation>
    </message>
    <message>
        <source>Your answers could not be compared: {error}</source>
        <translation>No se pudieron comparar tus respuestas: {error}</translation>
    </message>
</context>
<context>
    <name>FirstAnswer</name>
    <message>
        <source>Answer more now, or later</source>
        <translation>Responde más ahora, o más tarde</translation>
    </message>
    <message>
        <source>See a first list now</source>
        <translation>Ver ya una primera lista</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add a job to see how it differs from {title}.</source>
        <translation>Agrega un trabajo para ver en qué se distingue de {title}.</translation>
    </message>
    <message>
        <source>Add two jobs to see how they differ.</source>
        <translation>Agrega dos trabajos para ver en qué se distinguen.</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Agregar {title}</translation>
    </message>
    <message>
        <source>For example one that is related to it:</source>
        <translation>Por ejemplo, uno relacionado con él:</translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message>
        <source>100 % is as much as a job can have of it, or you can like it. Where two figures are close, you and the job agree.</source>
        <translation>100 % es lo máximo que un trabajo puede tener de algo, o que te puede gustar. Donde las dos cifras están cerca, tú y el trabajo coinciden.</translation>
    </message>
    <message>
        <source>100 % is as much as a job can have of it.</source>
        <translation>100 % es lo máximo que un trabajo puede tener de algo.</translation>
    </message>
    <message>
        <source>O*NET has not rated this job for {pages}.</source>
        <translation>O*NET no ha calificado este trabajo en {pages}.</translation>
    </message>
    <message>
        <source>The further out on a spoke, the more the job has of it, or the more you like it. Where the two shapes meet, you and the job agree.</source>
        <translation>Cuanto más afuera en un radio, más tiene de eso el trabajo, o más te gusta. Donde las dos figuras se tocan, tú y el trabajo coinciden.</translation>
    </message>
    <message>
        <source>The further out on a spoke, the more the job has of it.</source>
        <translation>Cuanto más afuera en un radio, más tiene de eso el trabajo.</translation>
    </message>
    <message>
        <source>The longer a bar, the more the job has of it, or the more you like it. Where two bars are equally long, you and the job agree.</source>
        <translation>Cuanto más larga es una barra, más tiene de eso el trabajo, o más te gusta. Donde dos barras son igual de largas, tú y el trabajo coinciden.</translation>
    </message>
    <message>
        <source>The longer a bar, the more the job has of it.</source>
        <translation>Cuanto más larga es una barra, más tiene de eso el trabajo.</translation>
    </message>
    <message>
        <source>What this job is like</source>
        <translation>Cómo es este trabajo</translation>
    </message>
    <message>
        <source>You and the job</source>
        <translation>Tú y el trabajo</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{count} changed</source>
        <translation>cambios: {count}</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Ninguna carpeta elegida todavía</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Leer de n&amp;uevo</translation>
    </message>
    <message>
        <source>The folder is also read again when something changes.</source>
        <translation>La carpeta también se lee de nuevo cuando algo cambia.</translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message>
        <source>Files that hold no person</source>
        <translation>Archivos que no contienen a ninguna persona</translation>
    </message>
    <message>
        <source>Other f&amp;iles: {count}</source>
        <translation>Otro&amp;s archivos: {count}</translation>
    </message>
    <message>
        <source>Show e&amp;verybody</source>
        <translation>&amp;Mostrar a todas</translation>
    </message>
    <message>
        <source>What clear and flat &amp;mean</source>
        <translation>&amp;Qué significa claro y plano</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Choose a folder of people</source>
        <translation>Elige una carpeta de personas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder that holds your people’s files.</source>
        <translation>Elige la carpeta que tiene los archivos de tus personas.</translation>
    </message>
    <message>
        <source>Nobody in this folder is like that.</source>
        <translation>Nadie de esta carpeta es así.</translation>
    </message>
    <message>
        <source>People in a folder</source>
        <translation>Personas de una carpeta</translation>
    </message>
    <message>
        <source>People in {folder}</source>
        <translation>Personas de {folder}</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todas</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>No word here is like that.</source>
        <translation>Aquí no hay ninguna palabra así.</translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Palabras que se usan aquí</translation>
    </message>
    <message>
        <source>for example match or openings</source>
        <translation>por ejemplo, coincidencia o vacantes</translation>
    </message>
</context>
<context>
    <name>HiddenJobs</name>
    <message>
        <source>Hidden jobs</source>
        <translation>Trabajos ocultos</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Show {title} again</source>
        <translation>Mostrar {title} de nuevo</translation>
    </message>
    <message>
        <source>These jobs are left out of your careers.</source>
        <translation>Estos trabajos no aparecen en tus carreras.</translation>
    </message>
</context>
<context>
    <name>ImportanceForm</name>
    <message>
        <source>Answer the page “{page}” first.</source>
        <translation>Responde antes la página “{page}”.</translation>
    </message>
    <message>
        <source>How much counts: {page}</source>
        <translation>Cuánto cuenta: {page}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
</context>
<context>
    <name>InterestChart</name>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Todavía no hay nada respondido.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>Tus intereses</translation>
    </message>
    <message>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
</context>
<context>
    <name>InterestSliders</name>
    <message>
        <source>Love it</source>
        <translation>Me encanta</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
</context>
<context>
    <name>InterestsPage</name>
    <message>
        <source>30 activities</source>
        <translation>30 actividades</translation>
    </message>
    <message>
        <source>60 activities</source>
        <translation>60 actividades</translation>
    </message>
    <message>
        <source>Rate the six kinds of activities yourself, if you know what you like.</source>
        <translation>Califica tú los seis tipos de actividades, si sabes lo que te gusta.</translation>
    </message>
    <message>
        <source>Say how much you would like to do each activity. Good for most people.</source>
        <translation>Di de cada actividad cuánto te gustaría hacerla. Sirve para la mayoría.</translation>
    </message>
    <message>
        <source>Scores you have</source>
        <translation>Puntajes que ya tienes</translation>
    </message>
    <message>
        <source>Six sliders</source>
        <translation>Seis controles deslizantes</translation>
    </message>
    <message>
        <source>The same with twice as many. A slip counts for less, and the result is more exact.</source>
        <translation>Lo mismo con el doble. Un descuido cuenta menos y el resultado es más exacto.</translation>
    </message>
    <message>
        <source>Type or paste the six scores of the Interest Profiler on My Next Move.</source>
        <translation>Escribe o pega los seis puntajes del Interest Profiler de My Next Move (Mi Próximo Paso).</translation>
    </message>
    <message>
        <source>Why we ask: jobs differ most in what you do all day.</source>
        <translation>Por qué preguntamos: los trabajos se distinguen sobre todo en lo que haces todo el día.</translation>
    </message>
</context>
<context>
    <name>InterestsResult</name>
    <message>
        <source>Answer the others</source>
        <translation>Responder las demás</translation>
    </message>
    <message>
        <source>Go over them again</source>
        <translation>Repasarlas</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>Tus intereses</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Agregar a favoritos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hide it from your lists</source>
        <translation>Ocultarlo de tus listas</translation>
    </message>
    <message>
        <source>It is no longer on your shortlist.</source>
        <translation>Ya no está en tus favoritos.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>On your shortlist</source>
        <translation>En tus favoritos</translation>
    </message>
    <message>
        <source>Put it beside other jobs</source>
        <translation>Ponerlo junto a otros trabajos</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You have hidden this job from your lists.</source>
        <translation>Ocultaste este trabajo de tus listas.</translation>
    </message>
    <message>
        <source>Your filters leave this job out: {criteria}</source>
        <translation>Tus filtros dejan fuera este trabajo: {criteria}</translation>
    </message>
    <message>
        <source>Your lists will not show this job any more.</source>
        <translation>Tus listas ya no mostrarán este trabajo.</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>100 % is the same as your answers, 50 % is the average job. A strong fit is nearer to your answers than 95 of 100 pairs of jobs are to each other, a good fit than 80 of 100. A fair fit is at least as near as the average job, a weak fit is further away.</source>
        <translation>100 % es igual que tus respuestas, 50 % es el trabajo promedio. Una afinidad alta está más cerca de tus respuestas que 95 de cada 100 pares de trabajos entre sí; una buena, que 80 de cada 100. Una media está al menos tan cerca como el trabajo promedio; una baja está más lejos.</translation>
    </message>
    <message>
        <source>Also called {names}</source>
        <translation>También se llama {names}</translation>
    </message>
    <message>
        <source>Called in English:</source>
        <translation>En inglés se llama:</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>What the percentage and the word mean</source>
        <translation>Qué significan el porcentaje y la palabra</translation>
    </message>
    <message>
        <source>What you would do, for example:</source>
        <translation>Lo que harías, por ejemplo:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>JobSearch</name>
    <message>
        <source>Press Enter to add {title}</source>
        <translation>Presiona Intro para agregar {title}</translation>
    </message>
    <message>
        <source>The jobs could not be loaded: {error}</source>
        <translation>No se pudieron cargar los trabajos: {error}</translation>
    </message>
    <message>
        <source>{title}, also called {name}</source>
        <translation>{title} (también se llama {name})</translation>
    </message>
</context>
<context>
    <name>JobTab</name>
    <message>
        <source>Getting in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectivas</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Related jobs</source>
        <translation>Trabajos relacionados</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Lo que usas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>You and the job</source>
        <translation>Tú y el trabajo</translation>
    </message>
</context>
<context>
    <name>JobTabs</name>
    <message>
        <source>Close {title}</source>
        <translation>Cerrar {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Scrolls to this part of the page</source>
        <translation>Va a esta parte de la página</translation>
    </message>
    <message>
        <source>You are reading this part of the page</source>
        <translation>Estás leyendo esta parte de la página</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No key has that name or does that.</source>
        <translation>Ninguna tecla se llama así ni hace eso.</translation>
    </message>
    <message>
        <source>a key, or what you want to do</source>
        <translation>una tecla, o lo que quieres hacer</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Choose your name to go on where you left off.</source>
        <translation>Elige tu nombre para seguir donde lo dejaste.</translation>
    </message>
    <message>
        <source>Have you been here before?</source>
        <translation>¿Ya estuviste aquí?</translation>
    </message>
    <message>
        <source>Remove what {name} has not saved</source>
        <translation>Quitar lo que {name} no ha guardado</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <translation>Quitar a {name} de esta computadora</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>Take {name} off this list; the file stays</source>
        <translation>Quitar a {name} de esta lista; el archivo queda</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>kept by this program, {when}</source>
        <translation>conservado por este programa, {when}</translation>
    </message>
    <message>
        <source>{file}, with changes of {when} that are not saved</source>
        <translation>{file}, con cambios de {when} sin guardar</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Loading the charts…</source>
        <translation>Cargando los gráficos…</translation>
    </message>
    <message>
        <source>Seeing it can sway your answers.</source>
        <translation>Verlo puede influir en tus respuestas.</translation>
    </message>
    <message>
        <source>Show my profile &amp;while I answer</source>
        <translation>Mostrar mi perfil &amp;mientras respondo</translation>
    </message>
</context>
<context>
    <name>LocationPage</name>
    <message>
        <source>No place is called “{text}”. Try a shorter word.</source>
        <translation>Ningún lugar se llama “{text}”. Prueba una palabra más corta.</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Buscar lugares</translation>
    </message>
    <message>
        <source>Type to search, for instance Cal or CA</source>
        <translation>Escribe para buscar, por ejemplo, Cal o CA</translation>
    </message>
    <message>
        <source>Why we ask: pay and the number of jobs differ from place to place.</source>
        <translation>Por qué preguntamos: los salarios y el número de empleos cambian de un lugar a otro.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lugares</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Careers that fit</source>
        <translation>Carreras para ti</translation>
    </message>
</context>
<context>
    <name>ManyReports</name>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
</context>
<context>
    <name>ManyReportsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Why not?</source>
        <translation>¿&amp;Por qué no?</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escritos</translation>
    </message>
    <message>
        <source>Not written: {count}.</source>
        <translation>No escritos: {count}.</translation>
    </message>
    <message>
        <source>Report of 1 person</source>
        <translation>Informe de 1 persona</translation>
    </message>
    <message>
        <source>Reports of {count} people</source>
        <translation>Informes de {count} personas</translation>
    </message>
    <message>
        <source>Reports written</source>
        <translation>Informes escritos</translation>
    </message>
    <message>
        <source>Stopped before the last {count}.</source>
        <translation>Detenido. Sin escribir: {count}.</translation>
    </message>
    <message>
        <source>Writing the reports…</source>
        <translation>Escribiendo los informes…</translation>
    </message>
    <message>
        <source>Written: {count}, into {folder}.</source>
        <translation>Escritos: {count}, en {folder}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Half earn more than this a year in {place}</source>
        <translation>La mitad gana al año más que esto en {place}</translation>
    </message>
    <message>
        <source>Map of your careers</source>
        <translation>Mapa de tus carreras</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Match: O*NET ratings and your answers. Pay and jobs in {place}: Bureau of Labor Statistics, {month}.</source>
        <translation>Coincidencia: calificaciones de O*NET y tus respuestas. Salarios y empleos en {place}: Oficina de Estadísticas Laborales, {month}.</translation>
    </message>
    <message>
        <source>number of jobs not published</source>
        <translation>número de empleos no publicado</translation>
    </message>
    <message>
        <source>pay and jobs of a wider group</source>
        <translation>salario y empleos de un grupo más amplio</translation>
    </message>
    <message>
        <source>yearly pay not published</source>
        <translation>salario anual no publicado</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>{number} empleos</translation>
    </message>
    <message>
        <source>{number} jobs or fewer</source>
        <translation>{number} empleos o menos</translation>
    </message>
</context>
<context>
    <name>MarketTable</name>
    <message>
        <source>Half earn more than</source>
        <translation>La mitad gana más de</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Of every 1,000 jobs</source>
        <translation>De cada 1,000 empleos</translation>
    </message>
    <message>
        <source>Pay and jobs</source>
        <translation>Salario y empleos</translation>
    </message>
    <message>
        <source>The highest tenth, at least</source>
        <translation>El 10 % más alto, al menos</translation>
    </message>
    <message>
        <source>The lowest tenth, at most</source>
        <translation>El 10 % más bajo, como mucho</translation>
    </message>
    <message>
        <source>The middle half earn</source>
        <translation>La mitad central gana</translation>
    </message>
</context>
<context>
    <name>MatchedPeopleModel</name>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tercera</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>{match} % · {label}</source>
        <translation>{match} % · {label}</translation>
    </message>
    <message>
        <source>{match} · level</source>
        <translation>{match} · empatado</translation>
    </message>
</context>
<context>
    <name>MatchedPeopleView</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Nobody has that name, or such a job among the best three.</source>
        <translation>Nadie se llama así ni tiene un trabajo así entre los tres mejores.</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>&amp;Al revés</translation>
    </message>
    <message>
        <source>Sorted b&amp;y</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>best match, highest first</source>
        <translation>mejor coincidencia, primero la más alta</translation>
    </message>
    <message>
        <source>clearest interests first</source>
        <translation>primero los intereses más claros</translation>
    </message>
    <message>
        <source>line of the table</source>
        <translation>línea de la tabla</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name, number or job</source>
        <translation>nombre, número o trabajo</translation>
    </message>
    <message>
        <source>second match</source>
        <translation>segunda coincidencia</translation>
    </message>
    <message>
        <source>third match</source>
        <translation>tercera coincidencia</translation>
    </message>
    <message>
        <source>“Level”: as good a match as the one before it.</source>
        <translation>“Empatado”: una coincidencia tan buena como la anterior.</translation>
    </message>
</context>
<context>
    <name>NextStepsSection</name>
    <message>
        <source>Apprenticeships</source>
        <translation>Programas de aprendizaje</translation>
    </message>
    <message>
        <source>CareerOneStop</source>
        <translation>CareerOneStop</translation>
    </message>
    <message>
        <source>Each button opens your browser, which needs the internet, and hands over the name of the job and the place, {place}. Nothing else about you is sent.</source>
        <translation>Cada botón abre tu navegador, que necesita internet, y le pasa el nombre del trabajo y el lugar ({place}). No se envía nada más sobre ti.</translation>
    </message>
    <message>
        <source>Indeed</source>
        <translation>Indeed</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>My Next Move</source>
        <translation>My Next Move</translation>
    </message>
    <message>
        <source>Next steps on the web</source>
        <translation>Próximos pasos en la web</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Opens your browser</source>
        <translation>Abre tu navegador</translation>
    </message>
    <message>
        <source>Training near you</source>
        <translation>Capacitación cerca de ti</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Formas de entrar</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on {title}</source>
        <translation>Nota sobre {title}</translation>
    </message>
    <message>
        <source>What you like, what to find out. It stands in your report too.</source>
        <translation>Lo que te gusta, lo que quieres averiguar. Está también en tu informe.</translation>
    </message>
    <message>
        <source>Your note: what you like, what to find out</source>
        <translation>Tu nota: qué te gusta, qué quieres averiguar</translation>
    </message>
</context>
<context>
    <name>NothingPasses</name>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>No job passes all of your filters. Which one could you do without?</source>
        <translation>Ningún trabajo pasa todos tus filtros. ¿De cuál podrías prescindir?</translation>
    </message>
    <message>
        <source>No job passes your filters, nor would taking back one of them be enough.</source>
        <translation>Ningún trabajo pasa tus filtros, y no bastaría con retirar uno.</translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
</context>
<context>
    <name>OutlookSection</name>
    <message>
        <source>A projection is a guess, made in {year} from what was known then. New technology, new laws or hard times can make it wrong.</source>
        <translation>Una proyección es una suposición, hecha en {year} con lo que se sabía entonces. Nuevas tecnologías, nuevas leyes o tiempos difíciles pueden hacer que falle.</translation>
    </message>
    <message>
        <source>About as many jobs in {last} as in {first}</source>
        <translation>Más o menos los mismos empleos en {last} que en {first}</translation>
    </message>
    <message>
        <source>Growth from {first} to {last}</source>
        <translation>Crecimiento de {first} a {last}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Openings each year</source>
        <translation>Vacantes cada año</translation>
    </message>
    <message>
        <source>Outlook in the US</source>
        <translation>Perspectivas en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Por cuenta propia</translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, projections for {first} to {last}, for the whole US, the self-employed included.</source>
        <translation>Fuente: Oficina de Estadísticas Laborales, proyecciones para {first} a {last}, de todo EE.&#xa0;UU., con quienes trabajan por su cuenta.</translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, projections for {first} to {last}.</source>
        <translation>Fuente: Oficina de Estadísticas Laborales, proyecciones para {first} a {last}.</translation>
    </message>
    <message>
        <source>This is the outlook for “{group}”, a wider group of jobs.</source>
        <translation>Estas son las perspectivas de “{group}”, un grupo más amplio de trabajos.</translation>
    </message>
    <message>
        <source>{growth} in {last} than in {first}</source>
        <translation>{growth} en {last} que en {first}</translation>
    </message>
    <message>
        <source>{jobs}, from growth and from people leaving</source>
        <translation>{jobs}, por crecimiento y por personas que se van</translation>
    </message>
    <message>
        <source>{now} in {first}, {then} in {last}</source>
        <translation>{now} en {first}, {then} en {last}</translation>
    </message>
    <message>
        <source>{share} of those who work in it; of everybody who works {all}</source>
        <translation>{share} de quienes trabajan en esto; del total de quienes trabajan, {all}</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>O*NET has rated none of these jobs for {pages}.</source>
        <translation>O*NET no ha calificado ninguno de estos trabajos en {pages}.</translation>
    </message>
    <message>
        <source>The more, the larger the part that it plays in a job, or for you.</source>
        <translation>Cuanto más, mayor es el papel que tiene en un trabajo, o para ti.</translation>
    </message>
    <message>
        <source>You and the jobs</source>
        <translation>Tú y los trabajos</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>not rated</source>
        <translation>sin calificar</translation>
    </message>
</context>
<context>
    <name>OverviewHead</name>
    <message>
        <source>Jobs like these tend to suit people with your answers. Choose one to see why.</source>
        <translation>Trabajos como estos suelen ir bien con personas que responden como tú. Elige uno para ver por qué.</translation>
    </message>
    <message>
        <source>What the &amp;match means</source>
        <translation>Q&amp;ué significa la coincidencia</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Hidden: {job}.</source>
        <translation>Oculto: {job}.</translation>
    </message>
    <message>
        <source>Jobs in one bracket are level within the accuracy of your answers.</source>
        <translation>Los trabajos en un mismo corchete están empatados dentro de la precisión de tus respuestas.</translation>
    </message>
    <message>
        <source>Jobs with the same rank are level within the accuracy of your answers.</source>
        <translation>Los trabajos en la misma posición están empatados dentro de la precisión de tus respuestas.</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>3  Both the same</source>
        <translation>3  Las dos igual</translation>
    </message>
    <message>
        <source>Another choice here asks the later ones again.</source>
        <translation>Elegir otra cosa aquí hace que se pregunten de nuevo las siguientes.</translation>
    </message>
    <message>
        <source>Choice {number} of {most} at most.</source>
        <translation>Elección {number} de {most} como máximo.</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3, or the card. Take what comes to mind first.</source>
        <translation>Presiona 1, 2 o 3, o la tarjeta. Quédate con lo primero que te venga a la mente.</translation>
    </message>
    <message>
        <source>Which matters more to you in a job?</source>
        <translation>¿Qué te importa más en un trabajo?</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>{first}, or: {second}?</source>
        <translation>¿{first}, o bien: {second}?</translation>
    </message>
</context>
<context>
    <name>PayChoicesBar</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No other place</source>
        <translation>Ningún otro lugar</translation>
    </message>
    <message>
        <source>Pay by the</source>
        <translation>Salario por</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>PaySection</name>
    <message>
        <source>Pay before taxes; jobs without the self-employed. Source: Bureau of Labor Statistics, {months}; “not published” means that it gives no figure.</source>
        <translation>Salario antes de impuestos; empleos sin quienes trabajan por su cuenta. Fuente: Oficina de Estadísticas Laborales, {months}; “no se publica” significa que no da ninguna cifra.</translation>
    </message>
    <message>
        <source>Pay by the hour is not published for this job.</source>
        <translation>El salario por hora de este trabajo no se publica.</translation>
    </message>
    <message>
        <source>Pay by the year is not published for this job.</source>
        <translation>El salario anual de este trabajo no se publica.</translation>
    </message>
    <message>
        <source>Pay in {place}</source>
        <translation>Salario en {place}</translation>
    </message>
    <message>
        <source>Pay in {place} and the US</source>
        <translation>Salario en {place} y en EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>The Bureau of Labor Statistics publishes neither pay nor the number of jobs for this job, in any place ({months}).</source>
        <translation>La Oficina de Estadísticas Laborales no publica ni el salario ni el número de empleos de este trabajo, en ningún lugar ({months}).</translation>
    </message>
    <message>
        <source>What workers earn</source>
        <translation>Lo que ganan los trabajadores</translation>
    </message>
    <message>
        <source>Where pay is best, and where most jobs are</source>
        <translation>Dónde se paga mejor y dónde hay más empleos</translation>
    </message>
</context>
<context>
    <name>PeopleCharts</name>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation>Mostrar las cifras como</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The filled shape is the job.</source>
        <translation>La figura rellena es el trabajo.</translation>
    </message>
    <message>
        <source>The solid line with circles is {one}, the dashed one with diamonds is {other}.</source>
        <translation>La línea continua con círculos es {one}; la discontinua con rombos es {other}.</translation>
    </message>
</context>
<context>
    <name>PeopleChoices</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Res&amp;puestas</translation>
    </message>
    <message>
        <source>Career grou&amp;p of the best three</source>
        <translation>&amp;Grupo de carreras de los tres mejores</translation>
    </message>
    <message>
        <source>Code &amp;has</source>
        <translation>Código &amp;con</translation>
    </message>
    <message>
        <source>R&amp;eversed</source>
        <translation>Al &amp;revés</translation>
    </message>
    <message>
        <source>Sorted b&amp;y</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>all career groups</source>
        <translation>todos los grupos</translation>
    </message>
    <message>
        <source>any code</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todas las personas</translation>
    </message>
    <message>
        <source>name, code, place or job</source>
        <translation>nombre, código, lugar o trabajo</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>&amp;Compare with another person…</source>
        <translation>Comparar con otra &amp;persona…</translation>
    </message>
    <message>
        <source>Compare with earlier ans&amp;wers…</source>
        <translation>Comparar con respuestas an&amp;teriores…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Many people from a ta&amp;ble…</source>
        <translation>&amp;Muchas personas de una tabla…</translation>
    </message>
    <message>
        <source>People in a &amp;folder…</source>
        <translation>Personas &amp;de una carpeta…</translation>
    </message>
</context>
<context>
    <name>PersonHere</name>
    <message>
        <source>Careers that fit</source>
        <translation>Carreras para ti</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation>{file} (solo lectura)</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>People (*.career *.json);;All files (*)</source>
        <translation>Personas (*.career *.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>&amp;Letter</source>
        <translation>C&amp;arta</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Pági&amp;na completa</translation>
    </message>
    <message>
        <source>A&amp;4</source>
        <translation>A&amp;4</translation>
    </message>
    <message>
        <source>F&amp;ull width</source>
        <translation>Todo el anc&amp;ho</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Página an&amp;terior</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Reducir</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>(the whole row)</source>
        <translation>(toda la fila)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Qué dice ahí</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Line {line}, {column}, “{value}”: {problem}.</source>
        <translation>Línea {line}, {column}, “{value}”: {problem}.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {problem}.</source>
        <translation>Línea {line}, {column}: {problem}.</translation>
    </message>
</context>
<context>
    <name>ProfileWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;See my careers</source>
        <translation>Ver mis &amp;carreras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>No se guarda nada en esta computadora.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>S&amp;kip this page</source>
        <translation>Sa&amp;ltar esta página</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {question}</source>
        <translation>Paso {number} de {count}: {question}</translation>
    </message>
    <message>
        <source>They cannot be kept: {reason}.</source>
        <translation>No se pueden conservar: {reason}.</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Tus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>Your answers cannot be saved.</source>
        <translation>No se pueden guardar tus respuestas.</translation>
    </message>
</context>
<context>
    <name>ProfilerView</name>
    <message>
        <source>For example: R 12 I 33 A 20 S 25 E 14 C 18. In any order.</source>
        <translation>Por ejemplo: R 12 I 33 A 20 S 25 E 14 C 18. En cualquier orden.</translation>
    </message>
    <message>
        <source>Read: {scores}.</source>
        <translation>Leído: {scores}.</translation>
    </message>
    <message>
        <source>The Interest Profiler of the U.S. Department of Labor, on My Next Move, gives you six scores from 0 to 40. If you have them, type or paste them here.</source>
        <translation>El Interest Profiler del Departamento de Trabajo de EE.&#xa0;UU., en My Next Move, te da seis puntajes de 0 a 40. Si los tienes, escríbelos o pégalos aquí.</translation>
    </message>
    <message>
        <source>What is read from it is shown here.</source>
        <translation>Aquí se muestra lo que se lee.</translation>
    </message>
    <message>
        <source>Your six scores</source>
        <translation>Tus seis puntajes</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto va</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} % of the table</source>
        <translation>{percent} % de la tabla</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Browse all jobs instead</source>
        <translation>Explorar todos los trabajos</translation>
    </message>
</context>
<context>
    <name>QuestionnaireView</name>
    <message>
        <source>All {total} answered</source>
        <translation>Las {total} respondidas</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Do not think about pay, or whether you know how. Keys 1 to 5 answer.</source>
        <translation>No pienses en el salario ni en si sabes hacerlo. Las teclas 1 a 5 responden.</translation>
    </message>
    <message>
        <source>How many are answered</source>
        <translation>Cuántas están respondidas</translation>
    </message>
    <message>
        <source>How much would you like to do this?</source>
        <translation>¿Cuánto te gustaría hacer esto?</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Strongly dislike</source>
        <translation>No me gusta nada</translation>
    </message>
    <message>
        <source>Strongly like</source>
        <translation>Me gusta mucho</translation>
    </message>
    <message>
        <source>{done} of {total} answered, about {minutes} min left</source>
        <translation>{done} de {total} respondidas, cerca de {minutes} min más</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear: {title}</source>
        <translation>Borrar: {title}</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Por ejemplo: {examples}</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sin responder.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Cells are separated &amp;by</source>
        <translation>Las &amp;celdas se separan con</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>Ca&amp;racteres</translation>
    </message>
    <message>
        <source>N&amp;umbers have</source>
        <translation>Los &amp;números tienen</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Hoja</translation>
    </message>
</context>
<context>
    <name>RejectedList</name>
    <message>
        <source>None. To hide a job, press Delete on it, or use its context menu.</source>
        <translation>Ninguno. Para ocultar un trabajo, presiona Suprimir en él o usa su menú contextual.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show them all again</source>
        <translation>Mostrarlos todos de nuevo</translation>
    </message>
    <message>
        <source>Show {job} again</source>
        <translation>Mostrar {job} de nuevo</translation>
    </message>
</context>
<context>
    <name>RelatedSection</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation>Comparar {title}</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Nearest first. Source: O*NET {release}, {month}.</source>
        <translation>Primero los más cercanos. Fuente: O*NET {release}, {month}.</translation>
    </message>
    <message>
        <source>O*NET names no related jobs.</source>
        <translation>O*NET no nombra trabajos relacionados.</translation>
    </message>
    <message>
        <source>Related jobs</source>
        <translation>Trabajos relacionados</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>&amp;Print report…</source>
        <translation>&amp;Imprimir informe…</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>A picture. Saved as a web page, the report can be read aloud.</source>
        <translation>Una imagen. Guardado como página web, el informe se puede leer en voz alta.</translation>
    </message>
    <message>
        <source>No font on this computer has some letters of the name or the notes. Boxes stand for them.</source>
        <translation>Ninguna fuente de esta computadora tiene algunas letras del nombre o de las notas. En su lugar hay cuadros.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>The report could not be printed. Is the printer on, and connected?</source>
        <translation>No se pudo imprimir el informe. ¿Está la impresora encendida y conectada?</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>No se pudo escribir el informe.</translation>
    </message>
    <message>
        <source>The report has {count} pages.</source>
        <translation>El informe tiene {count} páginas.</translation>
    </message>
    <message>
        <source>The report on paper</source>
        <translation>El informe en papel</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Careers</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>{file}: its ending has to be .pdf, .html, .csv or .json.</source>
        <translation>{file}: su terminación tiene que ser .pdf, .html, .csv o .json.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta para los informes</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>No se pudo guardar el informe.</translation>
    </message>
</context>
<context>
    <name>ResultPages</name>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Shortlist ({count})</source>
        <translation>Favoritos ({count})</translation>
    </message>
    <message>
        <source>Your careers</source>
        <translation>Tus carreras</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Go over my answers again</source>
        <translation>Repasar mis respuestas</translation>
    </message>
</context>
<context>
    <name>ResultsActions</name>
    <message>
        <source>&amp;Browse all jobs</source>
        <translation>&amp;Explorar todos los trabajos</translation>
    </message>
    <message>
        <source>&amp;Find a job…</source>
        <translation>&amp;Buscar un trabajo…</translation>
    </message>
    <message>
        <source>&amp;Reopen closed job</source>
        <translation>&amp;Reabrir el trabajo cerrado</translation>
    </message>
    <message>
        <source>Back to my &amp;careers</source>
        <translation>Volver a mis &amp;carreras</translation>
    </message>
    <message>
        <source>Cl&amp;ose job</source>
        <translation>Cerrar el &amp;trabajo</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message>
        <source>&amp;Answer the questions</source>
        <translation>&amp;Responder las preguntas</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>¿Y &amp;si…?</translation>
    </message>
    <message>
        <source>Change my &amp;answers</source>
        <translation>Camb&amp;iar mis respuestas</translation>
    </message>
    <message>
        <source>Change one page of my answers</source>
        <translation>Cambiar una página de mis respuestas</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>No answers yet. Answering shows which jobs fit you.</source>
        <translation>Todavía no hay respuestas. Al responder verás qué trabajos son para ti.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Back to the table</source>
        <translation>&amp;Volver a la tabla</translation>
    </message>
    <message>
        <source>&amp;PDF for each person shown…</source>
        <translation>&amp;PDF por persona mostrada…</translation>
    </message>
    <message>
        <source>&amp;Save the matches…</source>
        <translation>&amp;Guardar las coincidencias…</translation>
    </message>
    <message>
        <source>At most {count} at a time: find some of the people first.</source>
        <translation>Como máximo {count} a la vez: busca antes a algunas de las personas.</translation>
    </message>
    <message>
        <source>Left &amp;out ({count})</source>
        <translation>Se dejan f&amp;uera ({count})</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonas</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>Guardar esta &amp;lista…</translation>
    </message>
    <message>
        <source>The &amp;group</source>
        <translation>El g&amp;rupo</translation>
    </message>
    <message>
        <source>{file}, matched on {day}</source>
        <translation>{file}, calculado el {day}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>For the page “Your careers”</source>
        <translation>Para la página “Tus carreras”</translation>
    </message>
    <message>
        <source>These answers could not be compared: {error}</source>
        <translation>No se pudieron comparar estas respuestas: {error}</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Your {blocks} are all rated alike, or nearly, so they do not count here.</source>
        <translation>{blocks}: todo está calificado igual, o casi, así que aquí no cuenta.</translation>
    </message>
</context>
<context>
    <name>ScaleChoices</name>
    <message>
        <source>Scale of the &amp;interests</source>
        <translation>Escala de los &amp;intereses</translation>
    </message>
    <message>
        <source>Scale of the &amp;subjects</source>
        <translation>Escala de las &amp;materias</translation>
    </message>
    <message>
        <source>Scale of the &amp;values</source>
        <translation>Escala de los &amp;valores</translation>
    </message>
</context>
<context>
    <name>SchoolForm</name>
    <message>
        <source>What you plan</source>
        <translation>Lo que planeas</translation>
    </message>
    <message>
        <source>no more than I have now</source>
        <translation>no más de lo que tengo ahora</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
</context>
<context>
    <name>ShortlistTab</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Compare {count} jobs</source>
        <translation>&amp;Comparar {count} trabajos</translation>
    </message>
    <message>
        <source>Check two to four jobs to see them side by side.</source>
        <translation>Marca de dos a cuatro trabajos para verlos lado a lado.</translation>
    </message>
    <message>
        <source>Four are the most that fit side by side.</source>
        <translation>Lado a lado caben cuatro como máximo.</translation>
    </message>
    <message>
        <source>Go to your ca&amp;reers</source>
        <translation>Ir a tus ca&amp;rreras</translation>
    </message>
    <message>
        <source>Look through all &amp;jobs</source>
        <translation>Explorar todos los tra&amp;bajos</translation>
    </message>
    <message>
        <source>Nothing is on your shortlist yet. You can add a job on its page.</source>
        <translation>Todavía no hay nada en tus favoritos. Puedes agregar un trabajo en su página.</translation>
    </message>
    <message>
        <source>You can check up to four.</source>
        <translation>Puedes marcar hasta cuatro.</translation>
    </message>
    <message>
        <source>Your shortlist</source>
        <translation>Tus favoritos</translation>
    </message>
    <message>
        <source>pay in {place} not published</source>
        <translation>salario en {place}: no se publica</translation>
    </message>
    <message>
        <source>{pay} in {place}</source>
        <translation>{pay} en {place}</translation>
    </message>
    <message>
        <source>{title} is hidden now, and off your shortlist.</source>
        <translation>Oculto ahora y fuera de tus favoritos: {title}.</translation>
    </message>
    <message>
        <source>{title} is off your shortlist.</source>
        <translation>Fuera de tus favoritos: {title}.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close {title}</source>
        <translation>Cerrar {title}</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Clear: {title}</source>
        <translation>Borrar: {title}</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sin responder.</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Retirar esta respuesta</translation>
    </message>
    <message>
        <source>Your kept answer: {answer}.</source>
        <translation>Tu respuesta guardada: {answer}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>SortColumn</name>
    <message>
        <source>Puts the marked statement here. Key {number} does too.</source>
        <translation>Pone aquí la frase marcada. La tecla {number} también.</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} de {limit}</translation>
    </message>
</context>
<context>
    <name>SortPile</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>All {total} are sorted. A card that you move now changes places with the last one of its new column.</source>
        <translation>Las {total} están ordenadas. Una tarjeta que muevas ahora cambia de lugar con la última de su nueva columna.</translation>
    </message>
    <message>
        <source>Leave this statement for later</source>
        <translation>Dejar esta frase para más tarde</translation>
    </message>
    <message>
        <source>{left} of {total} left</source>
        <translation>{left} de {total} por ordenar</translation>
    </message>
</context>
<context>
    <name>SortView</name>
    <message>
        <source>In a job, how much does this matter to you? Press 1 to 5, drag the card, or press a heading. Each column takes only so many, so you have to choose.</source>
        <translation>En un trabajo, ¿cuánto te importa esto? Presiona de 1 a 5, arrastra la tarjeta o presiona un título. Cada columna admite solo cierto número, así que tienes que elegir.</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Matters least</source>
        <translation>Importa menos</translation>
    </message>
    <message>
        <source>Matters little</source>
        <translation>Importa poco</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Importa más</translation>
    </message>
    <message>
        <source>Matters much</source>
        <translation>Importa mucho</translation>
    </message>
    <message>
        <source>Put into “{column}”. {left} left.</source>
        <translation>Puesta en “{column}”. Por ordenar: {left}.</translation>
    </message>
    <message>
        <source>“{column}” is full. Move one of its {limit} away first.</source>
        <translation>“{column}” está llena. Saca antes una de sus {limit}.</translation>
    </message>
    <message>
        <source>“{one}” has changed places with “{other}”.</source>
        <translation>“{one}” cambió de lugar con “{other}”.</translation>
    </message>
</context>
<context>
    <name>StarChoice</name>
    <message>
        <source>Stars for {title}</source>
        <translation>Estrellas para {title}</translation>
    </message>
    <message>
        <source>{word}: {stars} of {most}</source>
        <translation>{word}: {stars} de {most}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Paso {number} de {count}: {step}</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>La revisión</translation>
    </message>
    <message>
        <source>The matches</source>
        <translation>Las coincidencias</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>About {minutes} min left</source>
        <translation>Cerca de {minutes} min más</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Todo respondido</translation>
    </message>
    <message>
        <source>Rate some interests, values or subjects; then you can see your careers.</source>
        <translation>Califica algunos intereses, valores o materias; entonces podrás ver tus carreras.</translation>
    </message>
    <message>
        <source>Step {number}, {step}: {state}</source>
        <translation>Paso {number}, {step}: {state}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
</context>
<context>
    <name>SubjectRow</name>
    <message>
        <source>{sentence} For example: {examples}.</source>
        <translation>{sentence} Por ejemplo: {examples}.</translation>
    </message>
</context>
<context>
    <name>SubjectsForm</name>
    <message>
        <source>From left to right: {answers}. Click a mark again to take it back.</source>
        <translation>De izquierda a derecha: {answers}. Haz clic de nuevo en una marca para retirarla.</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>None marked yet</source>
        <translation>Todavía ninguna marcada</translation>
    </message>
    <message>
        <source>Think of school, hobbies and jobs. Mark what you like and what you dislike, and leave the rest. What you leave plays no part; “Not for me” moves jobs that need the subject down your list. Click a mark again to take it back.</source>
        <translation>Piensa en la escuela, los pasatiempos y los trabajos. Marca lo que te gusta y lo que no, y deja lo demás. Lo que dejas no cuenta; “No es para mí” baja en tu lista los trabajos que piden esa materia. Haz clic de nuevo en una marca para retirarla.</translation>
    </message>
    <message>
        <source>Three to eight marks are enough.</source>
        <translation>Bastan de tres a ocho.</translation>
    </message>
    <message>
        <source>Why we ask: nothing tells jobs apart better than what you need to know for them.</source>
        <translation>Por qué preguntamos: nada distingue mejor los trabajos que lo que hay que saber para hacerlos.</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>Marcadas: {count}</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>&amp;Check the table</source>
        <translation>Revisar &amp;la tabla</translation>
    </message>
    <message>
        <source>&amp;Jobs for each person</source>
        <translation>&amp;Trabajos por persona</translation>
    </message>
    <message>
        <source>Another &amp;table…</source>
        <translation>&amp;Otra tabla…</translation>
    </message>
    <message>
        <source>Jobs for each person</source>
        <translation>Trabajos por persona</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
</context>
<context>
    <name>TextSizeActions</name>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Normal text size, now {percent} %</source>
        <translation>Tamaño &amp;normal del texto, ahora {percent} %</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto {percent} %</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Show your careers as</source>
        <translation>Mostrar tus carreras como</translation>
    </message>
    <message>
        <source>Sor&amp;ted by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>The map shows the {count} closest jobs.</source>
        <translation>El mapa muestra los {count} trabajos más cercanos.</translation>
    </message>
    <message>
        <source>{size} jobs</source>
        <translation>{size} trabajos</translation>
    </message>
</context>
<context>
    <name>TrialNotice</name>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
    <message>
        <source>Kee&amp;p</source>
        <translation>&amp;Quedarme con ellas</translation>
    </message>
    <message>
        <source>Keep the answers that you are trying out</source>
        <translation>Conservar las respuestas que estás probando</translation>
    </message>
</context>
<context>
    <name>TrialStatus</name>
    <message>
        <source>Change one and see what becomes of the list. Nothing is kept until you say so.</source>
        <translation>Cambia una y mira qué pasa con la lista. No se guarda nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Kee&amp;p these answers</source>
        <translation>&amp;Quedarme con estas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>These are your answers.</source>
        <translation>Estas son tus respuestas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Checking and keeping the new data</source>
        <translation>Revisando y guardando los datos nuevos</translation>
    </message>
    <message>
        <source>Keeping this crosswalk</source>
        <translation>Guardando esta tabla de correspondencias</translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation>Leyendo {files}</translation>
    </message>
    <message>
        <source>The official files are read just as they were downloaded. Choose others, or download these again.</source>
        <translation>Los archivos oficiales se leen tal como se descargaron. Elige otros o descarga estos otra vez.</translation>
    </message>
    <message>
        <source>The program uses all that is in these files already.</source>
        <translation>El programa ya usa todo lo que hay en estos archivos.</translation>
    </message>
    <message>
        <source>Update the data</source>
        <translation>Actualizar los datos</translation>
    </message>
    <message>
        <source>Use a table of changed job codes (crosswalk)</source>
        <translation>Usar una tabla de correspondencias (códigos de trabajos que cambiaron)</translation>
    </message>
    <message>
        <source>{problem}.

Nothing was changed.</source>
        <translation>{problem}.

No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>UsesSection</name>
    <message>
        <source>Also used</source>
        <translation>También se usa</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Popular</translation>
    </message>
    <message>
        <source>How important each is for the job, 0 to 100 %. Source: {editions}; half of these ratings were made since {since}.</source>
        <translation>Qué tan importante es cada una para el trabajo, de 0 a 100 %. Fuente: {editions}; la mitad de estas calificaciones se hicieron desde {since}.</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>Con demanda</translation>
    </message>
    <message>
        <source>In demand: often named in job postings for this job. Hot: often named in postings for jobs of all kinds.</source>
        <translation>Con demanda: se nombra a menudo en ofertas de este trabajo. Popular: se nombra a menudo en ofertas de todo tipo de trabajos.</translation>
    </message>
    <message>
        <source>O*NET has not rated this job for them.</source>
        <translation>O*NET no ha calificado este trabajo en ellas.</translation>
    </message>
    <message>
        <source>O*NET names none for this job.</source>
        <translation>O*NET no nombra ninguna para este trabajo.</translation>
    </message>
    <message>
        <source>Source: O*NET {release}, {month}.</source>
        <translation>Fuente: O*NET {release}, {month}.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools and technology</source>
        <translation>Herramientas y tecnología</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Lo que usas</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ValueSliders</name>
    <message>
        <source>Does not matter</source>
        <translation>No importa</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Lo que más importa</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Choose between two</source>
        <translation>Elegir entre dos</translation>
    </message>
    <message>
        <source>Put cards into columns, from what matters most to what matters least.</source>
        <translation>Pon tarjetas en columnas, de lo que más importa a lo que menos.</translation>
    </message>
    <message>
        <source>Rate the six values yourself, if you know what matters to you.</source>
        <translation>Califica tú los seis valores, si sabes lo que te importa.</translation>
    </message>
    <message>
        <source>Six sliders</source>
        <translation>Seis controles deslizantes</translation>
    </message>
    <message>
        <source>Sort 18 statements</source>
        <translation>Ordenar 18 frases</translation>
    </message>
    <message>
        <source>Two statements at a time, until the order of the six values is settled.</source>
        <translation>Dos frases a la vez, hasta que quede claro el orden de los seis valores.</translation>
    </message>
    <message>
        <source>Why we ask: people stay in jobs that give them what they care about.</source>
        <translation>Por qué preguntamos: la gente se queda en los trabajos que le dan lo que le importa.</translation>
    </message>
</context>
<context>
    <name>ValuesResult</name>
    <message>
        <source>What matters to you</source>
        <translation>Lo que te importa</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Back to my &amp;answers</source>
        <translation>Volver a mis re&amp;spuestas</translation>
    </message>
    <message>
        <source>Comparing your answers with 923 jobs…</source>
        <translation>Comparando tus respuestas con 923 trabajos…</translation>
    </message>
    <message>
        <source>Loading 923 jobs…</source>
        <translation>Cargando 923 trabajos…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>WayChooser</name>
    <message>
        <source>Ways to answer</source>
        <translation>Maneras de responder</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Answer in another way</source>
        <translation>Responder de otra manera</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A place to start, not a verdict</source>
        <translation>Un punto de partida, no un veredicto</translation>
    </message>
    <message>
        <source>Don’t keep an&amp;ything on this computer</source>
        <translation>&amp;No guardar nada en esta computadora</translation>
    </message>
    <message>
        <source>For a computer that others use too. Save to a file of your own instead.</source>
        <translation>Para una computadora que otros también usan. Guarda en un archivo tuyo.</translation>
    </message>
    <message>
        <source>It takes about ten minutes</source>
        <translation>Toma unos diez minutos</translation>
    </message>
    <message>
        <source>Leave empty if you like</source>
        <translation>Déjalo vacío si quieres</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de esta computadora</translation>
    </message>
    <message>
        <source>Or three, if you rate yourself with sliders. There are five pages. Skip what you are not sure about, and come back to any page at any time.</source>
        <translation>O tres, si te calificas con controles deslizantes. Hay cinco páginas. Salta lo que no sepas y vuelve a cualquier página en cualquier momento.</translation>
    </message>
    <message>
        <source>The list shows jobs that tend to suit people with answers like yours. It does not measure what you are able to do.</source>
        <translation>La lista muestra trabajos que suelen ir bien con personas que responden como tú. No mide lo que eres capaz de hacer.</translation>
    </message>
    <message>
        <source>There is no account, and the program never goes online by itself. Your answers and your shortlist are saved here as you give them, and stay for the next time, until you remove them.</source>
        <translation>No hay cuenta, y el programa nunca se conecta por sí mismo. Tus respuestas y tus favoritos se guardan aquí a medida que los das, y quedan para la próxima vez, hasta que los quites.</translation>
    </message>
    <message>
        <source>Why we ask: your name stands over your careers. It counts for nothing else.</source>
        <translation>Por qué preguntamos: tu nombre aparece encima de tus carreras. No cuenta para nada más.</translation>
    </message>
    <message>
        <source>Your &amp;name (optional)</source>
        <translation>Tu n&amp;ombre (opcional)</translation>
    </message>
    <message>
        <source>Your name, optional</source>
        <translation>Tu nombre, opcional</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>From “does not matter” to “matters most”.</source>
        <translation>De “no importa” a “lo que más importa”.</translation>
    </message>
    <message>
        <source>From “not for me” to “love it”.</source>
        <translation>De “no es para mí” a “me encanta”.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>1 other answer</source>
        <translation>otra respuesta</translation>
    </message>
    <message>
        <source>Agreement is 100 where a job is the same as your answers, and 50 for an average job.</source>
        <translation>La cercanía es 100 donde un trabajo es igual que tus respuestas, y 50 para un trabajo promedio.</translation>
    </message>
    <message>
        <source>An average job is a {base} % match. Your answers put this one at {match} %.</source>
        <translation>Un trabajo promedio tiene una coincidencia de {base} %. Tus respuestas llevan este a {match} %.</translation>
    </message>
    <message>
        <source>Average job</source>
        <translation>Trabajo promedio</translation>
    </message>
    <message>
        <source>No answer adds or takes away much</source>
        <translation>Ninguna respuesta suma o quita mucho</translation>
    </message>
    <message>
        <source>None of your answers clearly speaks against it.</source>
        <translation>Ninguna de tus respuestas está claramente en contra.</translation>
    </message>
    <message>
        <source>None of your answers clearly speaks for it.</source>
        <translation>Ninguna de tus respuestas está claramente a favor.</translation>
    </message>
    <message>
        <source>O*NET has not rated this job for {pages}; that part is estimated from the most similar jobs.</source>
        <translation>O*NET no ha calificado este trabajo en {pages}; esa parte se estima a partir de los trabajos más parecidos.</translation>
    </message>
    <message>
        <source>Points of the match. Source: O*NET {releases} ratings, and your answers.</source>
        <translation>Puntos de la coincidencia. Fuente: calificaciones de O*NET {releases}, y tus respuestas.</translation>
    </message>
    <message>
        <source>The reasons could not be worked out: {error}</source>
        <translation>No se pudieron calcular las razones: {error}</translation>
    </message>
    <message>
        <source>This job</source>
        <translation>Este trabajo</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>What your answers add and take away</source>
        <translation>Lo que tus respuestas suman y quitan</translation>
    </message>
    <message>
        <source>Why it fits and why not</source>
        <translation>Por qué es para ti y por qué no</translation>
    </message>
    <message>
        <source>Working out the reasons…</source>
        <translation>Calculando las razones…</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>takes away</source>
        <translation>quita</translation>
    </message>
    <message>
        <source>{count} other answers</source>
        <translation>otras {count} respuestas</translation>
    </message>
    <message>
        <source>“{best}” adds most</source>
        <translation>“{best}” es lo que más suma</translation>
    </message>
    <message>
        <source>“{best}” adds most, “{worst}” takes away most</source>
        <translation>“{best}” es lo que más suma; “{worst}”, lo que más quita</translation>
    </message>
    <message>
        <source>“{worst}” takes away most</source>
        <translation>“{worst}” es lo que más quita</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;About and sources</source>
        <translation>&amp;Acerca del programa y las fuentes</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Explicar esto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Cómo funciona</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Words used here</source>
        <translation>&amp;Palabras que se usan aquí</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>about {minutes} min</source>
        <translation>aprox. {minutes} min</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Take {title} out</source>
        <translation>Quitar {title}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>is read as</source>
        <translation>se lee como</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>People and their best jobs</source>
        <translation>Personas y sus mejores trabajos</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas que se dejan fuera</translation>
    </message>
</context>
</TS>
