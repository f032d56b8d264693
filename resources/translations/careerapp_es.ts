<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare on one job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not for me: hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save it there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 % or 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 %, as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET 29.3, May 2025. Old ratings, and a rough picture: 77 % are from 2008, none is newer than 2020, and O*NET has stopped publishing them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET 29.3, May 2025; half rated since 2020. The eight subjects that matter most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 %. Source: O*NET 30.2, February 2026; most rated in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer is different, by no more than when somebody rates twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job at the end: {figure} is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job on the shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other file holds no person: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is left out if you go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100: the same as your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 % less or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % less or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: the average job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code needs three rated interests, and clarity all six. Otherwise there is a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database of the US Department of Labor on what jobs are like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flat profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group this small shows single people: whoever knows the group can tell who gave which answer. Think of that before you show or send this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job rated exactly as you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of work, such as registered nurse. Not one position with one employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of this program has written the file, so some may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that was seen before may have been another one: it was made with the data of {before}. Here both are worked out with {present}, so that what is different comes from the answers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match says how close a job is to one person&apos;s own answers. It does not say who of two would be better at it, or happier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match says how close the ratings of a job are to your answers. It does not say how good you would be at the job, or how likely you are to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has saved it. This one shows what it knows, and would lose the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person counts once in each group that any of their best three jobs is in, so the figures add up to more than {people}. A match is a place to start, not a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile that is clear in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promotion, a team to direct, respect for your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe job, good pay, something different every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill put to use, visible results, a good day&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject without a mark plays no part. “Not for me” is an answer: jobs that need the subject move down your list. “Enjoy” and “Love” move such jobs up, “Fine” hardly changes anything. A few marks are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wider group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ads, store displays, online shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance, lead others and be looked up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algebra, geometry, statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 60 activities, your subjects and your values tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers are the same as then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All could be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs: search box and list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that came in or left did so by changes within the accuracy of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} columns are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} people can be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also left out, because {figure}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apprenticeship: paid work and lessons, often for years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals, plants, genes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another separator makes a table too. Look whether the columns are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of this program is open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 50 %, where nothing is answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the page “{page}” to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the pages one after the other. Skip what you are not sure about. As soon as you have rated some interests, values or subjects, “See my careers” shows your list. You can go back and change an answer as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {pages} too: with more answers the list says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, from “Not for me” to “Love”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, from “Strongly dislike” to “Strongly like”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere in the US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprenticeships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art, music and theater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arts, media and sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly lines, materials, quality checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the matches; the table after it has all figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best paid and most jobs in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best paid in {best}, most jobs in {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best paid in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best three: {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big questions: what is right, what is true, what people believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body and mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookkeeping, banks, stock markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be true; look again if one was a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both matter as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring news and stories to many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring people and goods safely from one place to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build, fix, grow or drive things, often outdoors or with tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureau of Labor Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business and finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY 4.0 license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career groups of the best three jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers that fit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers that fit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carpentry, plumbing, paving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell towers, cables, live broadcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate after high school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to {name} had not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name to read its license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see how many jobs ask for no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer before or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first or the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one before or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the column is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning and gardening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear in part: the top is likely to stay there, the order next to it may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: {clear} points or more. Most likely the code comes out the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog or a menu, and go back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding, circuits, fixing a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare then and &amp;now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers and electronics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers and math</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooking and serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it, or save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are the states, the District of Columbia, Guam, Puerto Rico and the Virgin Islands, where published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted is the education that is typical for new workers. There are exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts, elections, contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs, migration, family life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what you are best at and see what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctoral or professional degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: the upper end is not published. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving, flying and moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is worded as that person reads it: “you” is whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each spoke is one kind of activity or one thing that matters in a job. The middle is 0, the edge is 100 %. The filled shape is the job, the line with markers is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education to get in: Bureau of Labor Statistics, projections for 2024 to 2034. There are exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education, pay and growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, rockets, lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search box; in the list, go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineering and architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines, bikes, power tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essays, grammar, stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics, world religions, debates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Press F1, in any window, for the list of all keys. You can search it, copy it and print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is marked alike, so no job stands out. Which of these do you like most, and which are not for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is rated alike, so no job stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is rated alike, so no job stands out. If you had one free day, which of these would you pick first, and which last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is rated alike, so no job stands out. Which of these would you give up last, and which first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is rated alike, so the list stays as it was. Move something up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you rated is set to “ignore”, so no job stands out. Could you rate some of these as well, or let the other answers count again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises after an injury, listening, advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain things so that others can do them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair bosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair rules, good training, a boss who backs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farming and food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farming, fishing and forestry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, when all are matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find careers that fit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what people want, and win them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the right people for a job, and see that they are treated well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ways in near you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five years or more in a related job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat: {flat} points or fewer. They like all six about equally, so chance has a say in their code and their best three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plans, 3D models, blueprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For none of these jobs is {figure} published: sorted by match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {count} jobs this is not published; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms, filing, scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly coworkers, helping others, a clear conscience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desks, help lines, hair salons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardens, livestock, harvests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get along with the people around you and do things for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give so many stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the page; the panel stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from job to job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the search box to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the search box to the list of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what you have typed or pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: press the button that stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through this report with somebody who knows you: a counselor, a teacher, a friend. What would they add, or cross out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the activity before or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the answer before or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the control before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or the last cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or the last job of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the menus, where there are some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start or the end of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the subject before or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the top or to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow crops, raise animals and bring good food to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth from 2024 to 2034, in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth in the US by 2034</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half earn more a year than {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half earn more an hour than {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half earn more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half earn more than {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of those who rated it gave “{high_name}” {high} or more, and “{low_name}” {low} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands-on work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have managers who stand behind you and train you well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have steady, well-paid work that keeps you busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health care support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help a child read, nurse someone back to health, settle a quarrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help people get back on their feet, in body or in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helping people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps a person find careers that fit, on their own computer. It sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden jobs: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the job you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High school diploma or equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring and staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holland code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How calls, pictures and data get from one place to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close a job is to you on one page: 100 is the same, 50 is an average job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close a job is to your answers: 100 % is the same as your answers, 50 % is the average job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How common the job is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How common the job is in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far your strongest interest is above your weakest. In a flat profile they are close, so small differences decide which jobs come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How groups of people live together, and how that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes to get ready for the job, by school, training and experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How machines run, and how to keep them running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many jobs there may be in 2034. It is a guess, and can turn out wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more or fewer jobs there may be in 2034 than in 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people do the job there. The self-employed are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How money is earned, counted, lent and invested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much counts: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each page of your answers counts in the match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much education do you plan to get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the ratings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How programs and devices work, and how to make them do what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the group rated the six interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the round charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to try other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list that opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the group, a person&apos;s strongest and weakest interest are {points} points apart. Clear profiles: {clear}, clear in part: {some}, flat: {flat}. In a flat one ({limit} points or less) small differences decide which jobs come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: {jobs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing and repairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests: most rated in 2026. Values: 77 % are from 2008, none is newer than 2020, and O*NET has stopped publishing them. Subjects: half rated since 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has one column only, whichever separator is taken. Look whether the columns are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds something else than when you opened it. If you replace it, that becomes its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your top five already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8, so it was taken for Windows-1252. Look whether names with accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a test of what you can do, not a prediction, and not advice on a single job offer. Figures are those of many people in a job; yours may be higher or lower. Other answers on another day give another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in another window already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in another window of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or removed since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be in your top five if you planned {needed} instead of {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be in your top five if you rated “{name}” {needed} instead of {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be in your top five if your answer to “{name}” were “{needed}” instead of “{own}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job interviews, pay, training plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are rated on the same questions that you answered. The match says how close each one is to your answers, and only to those. Jobs that share a rank are level within the accuracy of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs have been rated on the same questions. Where a rating is missing, it is estimated from similar jobs, and the job says so. The match says how close each one is to your answers: 100 % is the same as your answers, 50 % is the average job. Only what you answered counts. A match is a place to start looking. It does not say what you can do or what you should become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs in a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs in one bracket, or of one rank, are level within the accuracy of your answers. That holds even where a limit lies between them, so that their labels differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of one field, such as health care or sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that are to be filled each year: new ones, and those that people leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that you have marked as not for you. Lists leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs where people do much the same, or need to know much the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep accounts, check forms for mistakes, build a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep papers, calendars and messages in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep people, places and data from harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab tests, batteries, new medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land, water and climate, and how people live with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, arts and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and politics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading and selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning, moods, habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these answers behind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping these answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because O*NET has not rated “{subject}” in them: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a high school diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than five years in a related job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons, coaching, showing a beginner around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living things, from a single cell to a forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest tenth, highest tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day} with careerapp {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main window: menu {menu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make many good pieces of a product without waste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make something new, in your own way, with few fixed rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make works of art, or perform them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making, growing and moving things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managing people and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people: list of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps, weather, growing cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the card you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match: O*NET ratings and your answers. Pay in {place}: Bureau of Labor Statistics, May 2025. Education and growth: its projections for the US, 2024 to 2034.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Math and science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, not promised. A simulated person answers as their own job is rated, each answer off by about 10 of 100, and marks five subjects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More common in {place} than in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a year of training on the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most common education of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most errors are in column “{column}”: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most jobs in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often among the best three jobs: {names} ({most} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often planned: {aimed}. Most often asked for: {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the strongest interest: {names} ({most} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion, heat, light and sound, and the laws behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs little or no preparation: most people learn it on the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs long preparation, often more than four years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs one to two years of training, or similar experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs some preparation, from a few months to a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs two to four years of preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of one answer would bring it into your top five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diploma or degree needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experience in a related job needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is all of this: {wishes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is called that. Try a shorter or a more common word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job passes your filters ({filters}), so these are the closest of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs on the shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the table has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training on the job beyond settling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this group could be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this group has rated an interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this table can be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who could be matched says what education they have or plan, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the files in {folder} holds a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your answers clearly speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your answers clearly speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered; pay and jobs are those of the whole US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated by O*NET, so estimated from similar jobs: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to compare by, so the list stays as it was. Let your interests, values or subjects count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on your shortlist yet. In the program, a star beside a job keeps it, with notes of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated yet, so no job stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated yet. Which of these would you like to do most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated, so the list stays as it was. Rate at least two things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, shapes and chance, and what follows from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET has not rated this part of the job, so it comes from the most similar jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pay by the hour, only the middle is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first ten jobs, 1 is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first ten jobs, {count} are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {all} that came in or left, {count} did so by a change within the accuracy of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, paid by the hour only: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {people}, {higher} plan more than most of their best three jobs ask for, {as_high} about as much, {lower} less. What they plan counts in the match, so many matches lie near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old cities, wars, museum finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a page that scrolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another day your code would most likely be the same, and jobs differ plainly in how well they match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On any chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average, people in this job have a little less education than {opinion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average, people in this job have a little more education than {opinion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On choices side by side, as bars, map and list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the names of tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the title of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month to a year of training on the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating alone says too little, so no job stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating says little on its own, so the list stays as it was. Rate one more thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating says little on its own. What comes before it for you, or after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One star less or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker in ten earns less than the first figure, one in ten more than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs with {share} or more of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop, lead a team, win over a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first job, or the one you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the job you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person in the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings each year, in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or it was when {computer} was switched off, or the memory stick was pulled out. If nobody works on it there, go on here. Cancel lets you look at everything, and save changes under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was, and what you have changed since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: {jobs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the hour: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painting, dance, playing an instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs like these: {count} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and number of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay before taxes and numbers of jobs, without the self-employed: Bureau of Labor Statistics, May 2025. Getting in and outlook: its projections for the US, 2024 to 2034, made in 2025 from what was known then; they can turn out wrong. “Not published” means that it gives no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay before taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in {place}: half earn more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in {place}: the highest tenth, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in {place}: the lowest tenth, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay without the quarter of workers who earn least and the quarter who earn most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, jobs and outlook are those of a wider group: {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays {money} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a folder: table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this job have less education than {opinion}: {usual} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this job have more education than {opinion}: {usual} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People typically get in with {entry}; you have {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People typically get in with {entry}; you plan {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work for themselves, not for an employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of {people}, and of {matches} best matches. Without a plan, what they have counts. Source: answers in {origin}; education to get in: Bureau of Labor Statistics, projections for 2024 to 2034.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal care and service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philosophy and religion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and data networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, budgets, leading a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points from {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police work, rescue, protecting data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police, fire and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice under guidance: an internship or a residency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press that button, or open that menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, or tick the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away the figures beside a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back on the pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it, or move it, into the first to the fifth column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put up and repair houses, roads and other structures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: on a card to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: on a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: on a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: on an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: results of your own from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: two statements at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate “{answer}” to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read closely, and say clearly what you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the official page of the jobs that you want to know more about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything this program keeps about you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair an engine, wire a house, grow vegetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report before printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots, bridges, solar panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be read, and are in no figure here: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run an experiment, find a pattern in data, explain an illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by what you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what people need, and that they leave content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one person, or two to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-employed, in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling and advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal, share out the work and see it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist: on the stars of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exactly what a thing will look like before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page before or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what else can be done with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social work and counseling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Societies and cultures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some college courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some jobs are counted together only. Their figures are those of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers have decimal points and some decimal commas; those of the rarer kind are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, projections for 2024 to 2034.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: pay and jobs, Bureau of Labor Statistics, May 2025, without the self-employed. Outlook and what it takes to get in, its projections for 2024 to 2034, for the whole US. Interests, O*NET 30.2, February 2026; everything else, O*NET 29.3, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish, sign language, translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start things, persuade others and take decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study how things work and solve hard problems by thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms, treatments, teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of all jobs for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the &amp;shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with somebody who does one of these jobs, and ask to watch for a day. Ask what they like least, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach, care for or advise other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching and libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us what you like doing and what matters to you. We compare your answers with 923 jobs and show the closest ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is its lower half only. Is it the right scale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 column is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 person in this table can be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bureau of Labor Statistics gives no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers, shortlists and notes of all people that it has kept on this computer, the list of recent files, the place of the window and your choice of colors. Files that you have saved yourself stay where you have put them, with the backups beside them.

It cannot be undone, and nothing more is kept until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of all jobs, for your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is made of what you answered. With all six it may be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is the first letters of somebody’s three strongest interests, called the Holland code. Clarity is how far their strongest interest is above their weakest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diploma or degree that is typical for new workers. There are exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diploma or degree that you have, and the one that you plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier answers are of “{then}”, the later ones of “{now}”. Is that one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is protected from writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first letters of your three strongest interests, by their standard names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first letters of your three strongest interests, by their standard names. Counselors and books call it the Holland code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first numbers have no decimals. Cells are set apart by semicolons, so decimal commas are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ten are the same jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {count} errors are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job closest to your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs closest to your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs that are closest to your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs that you want to keep, with your stars and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license texts lie with these packages, where Python is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits below are those for the pages that you have answered. With fewer pages, more jobs look alike, so a job must be closer to be called a strong fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match in a word: strong, good, fair or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match of {name} rests on {count} answers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle half earn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of pay: half of the workers earn more, half earn less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number before a job is its rank among all {count} jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {text} has no interest beside it, such as R or Realistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office of the US government that counts jobs and what they pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of a job on the list of all jobs, best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before. They were kept, and are here now: save them, or go back to what the file has. Cancel leaves them unsaved for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free software under the MIT license. It is made of these parts, each under its own free license. Qt is used under the LGPL 3: you may replace its libraries, which lie in the program’s folder, by your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps them on this computer as you give them, and lists your name on its first page the next time. “Save” in the File menu puts them into a file of your own, which you can take with you, send or print from. On a computer that others use, tick “Don’t keep anything” on the first page, or remove everything by the File menu when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire was tried on simulated answers only, not on people. With answers that were a little off, 30 activities brought back each of the six interests with a correlation of at least .90, where 1 is exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules that a country lives by, and who makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same jobs are on the list, in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of all workers in a place who do the job, set against the whole US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state or territory where you want to work. “Here” means this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two have not answered the same pages, or do not count them alike, so their figures do not rest on the same questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work in a related job that is typical for new workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has several sheets; this is the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} jobs closest to your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answers, shortlist and notes are in no file, and cannot be had back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy and counseling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no people in {folder}. Their files end in .career, or in .json if they are old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scores yet. Type all six, for example: R 12 I 33 A 20 S 25 E 14 C 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are numbers without names. Say which is which, for example: R 12 I 33.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are for “{group}”, which also holds jobs not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are for “{group}”, which also holds: {jobs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These jobs are closest to your answers: a place to start, not a verdict on what you can do or should become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be kept on this computer: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rest on {count} answers only, and say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin line: from the lowest to the highest tenth. Thick line: the middle half. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes from {answered} of {total} activities; the others can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list rests on {count} answers, and says little: {replaced}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This match rests on only {count} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is open in another window already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program has no job with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three quarters up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare, select one more: hold Ctrl and click, or press Ctrl+Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trucks, flights, delivery routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other answers and see what becomes of the list. Your own answers stay until you keep the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn an idea into something that works and lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two can be compared, and any number reported on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two jobs are level if the difference is too small to count: other answers on another day could turn it around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people, or then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical entry-level education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical tasks: {activities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand people who speak another language, and be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a month of training on the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using your strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} and Python {python}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos, podcasts, newspapers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, also for screen readers (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a page of your answers adds to the match. They add up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened before us, and what it left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at the top is likely to stay there, but the order next to it may change from one day to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learned at work, after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rated is set not to count, so no job stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What jobs are like: the O*NET database of the US Department of Labor. Pay, jobs and outlook: the US Bureau of Labor Statistics. Releases and dates are listed under “About and sources”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of activities do you enjoy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes people ill, and how to make or keep them well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you in a job. There are six of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you in a job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people have to be able to do in a job, such as speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people need to know in a job, such as biology or sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks on subjects mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the match means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {count} closest of {passing} jobs that pass pay in {place}, and how well they match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they plan, and what their matches ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What things are made of, and what happens when they meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What workers earn, before taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do now cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you like to do. There are six kinds of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your {count} closest jobs pay in {place}, and how well they match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your answers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file has the earlier answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file has the other answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which subjects do you like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why people think, feel and act as they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With interests alone, {count} of 100 simulated people find their own job among the first ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the hidden jobs: {jobs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three or more of the six, your code is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {level}, you have what {count} of {total} jobs ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {level}, you have what {count} of {total} jobs ask for; that is {more} more than with {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {pages}, {count} of 100 simulated people find their own job among the first ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the accuracy: a match that changes by {tie} points or less, or a rating by 5. About as much comes out when the same person answers twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{criterion}”: {jobs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{wish}”: {jobs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on your own and choose how to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with records, figures and clear steps, and get details right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook, sheet “{sheet}”; numbers written as text have {decimal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a story, design an app, play or act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly pay divided by {hours} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You also enjoy or love what is not among these subjects: {subjects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered {alike} of {answered} alike. Jobs can be told apart only by what you would rather do. Go over them again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to look into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are trying out 1 change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are trying out {count} changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at everything, and save changes under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You enjoy “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have chosen to keep nothing on this computer. Save them to a file, for instance on a memory stick, or they are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {current} and plan {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {own}, which is typically enough to get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You like all six about equally, so small differences decide which jobs come first, and chance has a say. That is not a bad thing: many jobs may suit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You love “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You plan {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You plan {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You plan {own}, which is typically enough to get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated “{name}” high ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated “{name}” low ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated “{name}” {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would like to {liked}, but not to {disliked}. They are much the same kind of thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer to “{answer}” takes away the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are still here, as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers stay on this computer for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your careers: bars, map and list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your filters: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own ideas, your own plan for the day, little supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your strongest and weakest interest are {points} points apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your subjects and your values tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {count} closest jobs, best paid in {place} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {count} closest jobs, fastest growing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {count} closest jobs, most jobs in {place} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {count} closest jobs, most openings first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {page} are all rated alike, or nearly, so they do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bachelor&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate after high school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a doctoral or professional degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has this name (choose another one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a high school diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little less common here than in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little more common here than in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a master&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a fifth as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a quarter as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a tenth as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a third as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about half as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one and a half times as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about three quarters as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about three times as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about twice as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about two thirds as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number} openings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number} times as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement {agreement}, counts {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is rated alike ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is rated alike, so no job stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all pages answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that is rated is set not to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an associate&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best matches that ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down from {then} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education to get in is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education to get in not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favorite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 50 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 50 openings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five answers, such as strongly dislike to strongly like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five answers, the least is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half earn more than {pay} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well the name fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a large part of this job ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a small part of this job ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected from writing (choose another name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is no longer there (if it is on a memory stick, put that in again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is protected from writing (choose another one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a high school diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a tenth as common here as in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more education than you plan: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interest, value or subject is rated ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two ratings of a kind ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated by O*NET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of jobs in {place} not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a wider group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more answer would replace about half of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more answer would replace most of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one rating, which says little on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openings are not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openings not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly estimated: O*NET has not rated all of this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly estimated: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay in {place} not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated alike, so it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores of O*NET&apos;s Interest Profiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set not to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven answers, as O*NET rates jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares, as this program writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some college courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some pages open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the District of Columbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full (remove something from it, or choose another one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle half of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of jobs in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their number in {place} is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job has less of that ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job has more of that ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job is close to that ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job offers a lot of that ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job offers little of that ({rating})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job uses a lot of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job uses little of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job uses only some of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job uses some of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up from {then} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly pay in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly pay in {place} is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have ({own})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you plan ({own})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are different, none by more than when somebody rates twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are different, {wavering} of them by no more than when somebody rates twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jobs at the end: {figure} is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jobs on the shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jobs share rank {rank}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other files hold no person: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places have a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are left out if you go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoding} text; cells set apart by {separator}; numbers with {decimal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}.

A backup from before it was last saved is beside it. The damaged file stays as it is until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}.

It is all still here. Save it to a file, or it is gone when you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. What comes after it is still there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} fewer jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} more jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, while all jobs together grow ({all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: about as fast as all jobs together ({all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: faster than all jobs together ({all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: more than twice as fast as all jobs together ({all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: slower than all jobs together ({all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Open it to see whether there is a backup, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {rows} rows, SHA-256 {checksum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fine} of {all} people can be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{floor} or more: closer than 80 of 100 pairs of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{floor} or more: closer than the average job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{floor} or more: you and the job are closer than 95 of 100 pairs of jobs are to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} answers slowly. It is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be looked through: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {total} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{growth} by 2034</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{growth} in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half}; the middle half earn {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interests} has no score. Put a number from 0 to {most} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interests} is there twice. Leave one of its scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interests} is {text}. Scores are whole numbers from 0 to {most}, without a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interests} is {text}. Scores go from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interests}: no score yet. All six are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jobs} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jobs} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} ({places})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: this job {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: this job {job}, you {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} are level, so any of them could be in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} are level, so their order says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{liking}: {subjects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {people} could be matched. The others: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match} {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({known_as})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no matches: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} on one job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opinion}, about the average of people in this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opinion}, and {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opinion}, but {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opinion}, which is close to the average in this job: {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opinion}. Set against your other answers, this job is nearer to that than the average job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opinion}. The average in this job, {usual}, is nearer to that than in jobs as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages}: {count} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: answered only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: changed most in “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: from {low} to {high}, on a scale from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: hardly changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: nothing is high for both you and this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: of these jobs, only {name} is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: only {name} has rated these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: these jobs are much alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: these jobs differ most in “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: this job has most of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: you and this job share most “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: you have not rated these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: {one} and {other} are much alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: {one} and {other} differ most in “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: {one} and {other} have answered different questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passing} of {total} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: how common the job is here is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: lowest tenth {p10}, lower quarter {p25}, middle {median}, upper quarter {p75}, highest tenth {p90}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {common}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {rank} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank}, shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {count} columns are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} That is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sitting}: no list of jobs, because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} ({share} in this job)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} ({title})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (not rated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, of {passing} that pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, pay, jobs, outlook and getting in: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. The points of each page of answers add up to the match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: the match is partly estimated, because O*NET has not rated the job on {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {stars} of {most} stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Then and now” is for two files of the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What if”, over your careers, opens all your answers beside them. Move one, and the list and the jobs in tabs follow; it says which jobs come in and which go out. Each step can be undone, and your own answers stay until you keep the new ones. “What counts” lets a page count more, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{job}” is about as close to the answers of {one} as to those of {other}: {matches} are level within the accuracy of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{job}” is closer to the answers of {one} than to those of {other}: {matches}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is fine with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands out in this job about as much as among your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands out less in this job than among your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands out more in this job than among your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is none of the six interests: Realistic, Investigative, Artistic, Social, Enterprising, Conventional. Their first letters will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ stands where more is plainly better: match, pay, growth and openings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersMenu</name>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarsPage</name>
    <message>
        <source>The jobs closest to your answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPages</name>
    <message>
        <source>Choose a &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file or an Excel workbook (XLSX) with a person in each row, or drop it here.
The first row names the columns: a name or number, and ratings of interests, values or subjects. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchSaver</name>
    <message>
        <source>Folder for the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching the people of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all people of the table are done yet. Nothing is kept of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} – many people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockTable</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: counts {weight}, agreement {agreement}, points {points}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseChoices</name>
    <message>
        <source>&amp;Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ducation to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all career groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example nurse, game design or rn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseTab</name>
    <message>
        <source>* match partly estimated, because O*NET has not rated all of this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ll jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all &amp;jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs could not be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Your code is {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CohortPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To copy or save a chart, right-click it, or press Shift+F10 on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CohortWords</name>
    <message>
        <source>Less frequent groups, in the table: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people, and percent of the {people} who could be matched. Source: answers in {origin}; jobs and groups: O*NET 29.3, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from 0 (not for me) to 100 (love it). Strongest: number of people, of those who rated all six; two that are level count both. Source: answers in {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” is re&amp;ad as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePeople</name>
    <message>
        <source>&amp;Look for a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of the two has answered enough for a list of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two could not be compared: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their best jobs are being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example nurse, game or electric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or take one of their &amp;best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Add a &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four jobs fit side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four jobs fit side by side. Take one out to add {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to four jobs fit side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example nurse, game or electric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareThenAndNow</name>
    <message>
        <source>&amp;Answers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ten jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ten jobs, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two could not be compared: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>My careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People (*{ending} *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsStrip</name>
    <message>
        <source>About this job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my &amp;answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change o&amp;ne page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EducationPage</name>
    <message>
        <source>Clear both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: jobs differ in the education their workers have. Think of what you plan to reach, not only of what you have today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySection</name>
    <message>
        <source>Education to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most common among workers in this job: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET has not asked workers in this job for their education.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of workers with each kind of education, in percent. Source: O*NET 29.3, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical for “{group}”, a wider group of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes to get in: Bureau of Labor Statistics, projections for 2024 to 2034. Preparation: O*NET 29.3, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavoriteRow</name>
    <message>
        <source>A note has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {title} off the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not for me: hide it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;everything kept here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind each: how many jobs pass your other filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career g&amp;roup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with “Change my answers” to ask for jobs that are found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education to get i&amp;n, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the workers earn this or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many &amp;openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of these jobs in the US in 2034 than in 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;y in {place}, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and jobs: Bureau of Labor Statistics, May 2025. Education, growth and openings: its projections for 2024 to 2034.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typical for new workers. There are exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs more common than in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs that exist there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} or more a year in the US; one job in four has as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>The jobs could not be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers could not be compared: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstAnswer</name>
    <message>
        <source>Answer more now, or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a first answer now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add a job to see how it differs from {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two jobs to see how they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example one that is related to it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message>
        <source>100 % is as much as a job can have of it, or you can like it. Where two figures are close, you and the job agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % is as much as a job can have of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET has not rated this job for {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further out on a spoke, the more the job has of it, or the more you like it. Where the two shapes meet, you and the job agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further out on a spoke, the more the job has of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer a bar, the more the job has of it, or the more you like it. Where two bars are equally long, you and the job agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer a bar, the more the job has of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this job is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is also read again when something changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message>
        <source>Files that hold no person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other f&amp;iles: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show e&amp;verybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clear and flat &amp;mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Choose a folder of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which your people&apos;s files lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this folder is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word here is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example match or openings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenJobs</name>
    <message>
        <source>Hidden jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {title} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These jobs are left out of your careers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportanceForm</name>
    <message>
        <source>Answer the page “{page}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much counts: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestChart</name>
    <message>
        <source>Nothing is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestSliders</name>
    <message>
        <source>Love it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestsPage</name>
    <message>
        <source>30 activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the six kinds of activities yourself, if you know what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each activity how you would like to do it. Good for most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with twice as many. A slip counts for less, and the result is more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the six scores of the Interest Profiler on My Next Move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: jobs differ most in what you do all day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestsResult</name>
    <message>
        <source>Answer the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Add to shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it from your lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer on your shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it beside other jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have hidden this job from your lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your filters leave this job out: {criteria}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists will not show this job any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>100 % is the same as your answers, 50 % is the average job. A strong fit is nearer to your answers than 95 of 100 pairs of jobs are to each other, a good fit than 80 of 100. A fair fit is at least as near as the average job, a weak fit is further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called in English: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the percentage and the word mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would do, for example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobSearch</name>
    <message>
        <source>Return adds {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs could not be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, also called {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTab</name>
    <message>
        <source>Getting in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTabs</name>
    <message>
        <source>Close {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>uncommon in {place}: {jobs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to this part of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is called so, and none does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Choose your name to go on where you left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you been here before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what {name} has not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by this program, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, with changes of {when} that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Charts are still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing it can sway your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my profile &amp;while I answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocationPage</name>
    <message>
        <source>No place is called “{text}”. Try a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search, for instance Cal or CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: pay and the number of jobs differ from place to place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Careers that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyReports</name>
    <message>
        <source>Careers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyReportsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the last {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports are being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {count}, into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Half earn more than this a year in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of your careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match: O*NET ratings and your answers. Pay and jobs in {place}: Bureau of Labor Statistics, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of jobs not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay and jobs of a wider group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly pay not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} jobs or fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarketTable</name>
    <message>
        <source>Half earn more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every 1,000 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest tenth, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest tenth, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle half earn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchedPeopleModel</name>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match} % · {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match} · level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchedPeopleView</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called so, nor has such a job among the best three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best match, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearest interests first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, number or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Level”: as good a match as the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepsSection</name>
    <message>
        <source>Apprenticeships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CareerOneStop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each button opens your browser, which needs the internet, and hands over the name of the job and the place, {place}. Nothing else about you is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Next Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training near you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: what you like, what to find out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingPasses</name>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job passes all of your filters. Which one could you do without?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job passes your filters, nor would taking back one of them be enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookSection</name>
    <message>
        <source>A projection is a guess, made in 2025 from what was known then. New technology, new laws or hard times can make it wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as many jobs in 2034 as in 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth from 2024 to 2034</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, projections for 2024 to 2034, for the whole US, the self-employed included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Bureau of Labor Statistics, projections for 2024 to 2034.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the outlook for “{group}”, a wider group of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{growth} in 2034 than in 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jobs}, from growth and from people leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} in 2024, {then} in 2034</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of those who work in it; of everybody who works {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>O*NET has rated none of these jobs for {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more, the larger the part that it plays in a job, or for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Hidden: {job}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs in one bracket are level within the accuracy of your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs like these tend to suit people with your answers. Choose one to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs with the same rank are level within the accuracy of your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;match means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>3  Both the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another choice here asks the later ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice {number} of {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 1, 2 or 3, or the card. Take what comes to mind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which matters more to you in a job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, or: {second}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayChoicesBar</name>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaySection</name>
    <message>
        <source>Pay before taxes; jobs without the self-employed. Source: Bureau of Labor Statistics, May 2025; “not published” means that it gives no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by the hour is not published for this job. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by the year is not published for this job. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in {place} and the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bureau of Labor Statistics publishes neither pay nor the number of jobs for this job, in any place (May 2025).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What workers earn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where pay is best and jobs are most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCharts</name>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled shape is the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solid line with circles is {one}, the dashed one with diamonds is {other}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleChoices</name>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career &amp;group of the best three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code &amp;has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all career groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, code, place or job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>&amp;Compare with another person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with earlier ans&amp;wers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people from a ta&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHere</name>
    <message>
        <source>Careers that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>People (*.career *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>(the whole row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Line {line}, {column}, “{value}”: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, {column}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;See my careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be written to {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilerView</name>
    <message>
        <source>For example: R 12 I 33 A 20 S 25 E 14 C 18. In any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Interest Profiler of the U.S. Department of Labor, on My Next Move, gives you six scores from 0 to 40. If you have them, type or paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read from it is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your six scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Browse all jobs instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireView</name>
    <message>
        <source>All {total} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not think about pay, or whether you know how. Keys 1 to 5 answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to do this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly dislike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} answered, about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Cells are set apart &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbers have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedList</name>
    <message>
        <source>None. To hide a job, press Delete on it, or use its context menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {job} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedSection</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest first. Source: O*NET 29.3, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET names no related jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>&amp;Print report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture. Saved as a web page, the report can be read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has some letters of the name or the notes. Boxes stand for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be printed. Is the printer on, and connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has {count} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: its ending has to be .pdf, .html, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Folder for the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPages</name>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your careers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Go over my answers again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsActions</name>
    <message>
        <source>&amp;Browse all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen closed job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my &amp;careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message>
        <source>&amp;Answer the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my &amp;answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one page of my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet. Answering shows which jobs fit you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF for each person shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the matches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} at a time: find some of the people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left &amp;out ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, matched on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the page “Your careers”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers could not be compared: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {blocks} are rated all alike, or nearly, so they did not count here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleChoices</name>
    <message>
        <source>Scale of the &amp;interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the &amp;subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolForm</name>
    <message>
        <source>What you plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than I have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistTab</name>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare {count} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four are the most that fit side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your ca&amp;reers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all &amp;jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on your shortlist yet. You can add a job on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program has no job with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two to four jobs to see them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can tick up to four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay in {place} not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is hidden now, and off your shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is off your shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Clear: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your kept answer: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortColumn</name>
    <message>
        <source>Puts the marked statement here. Key {number} does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortPile</name>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} are sorted. A card that you move now changes places with the last one of its new column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this statement for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {total} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortView</name>
    <message>
        <source>In a job, how much does this matter to you? Press 1 to 5, drag the card, or press a heading. Each column takes only so many, so you have to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into “{column}”. {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” is full. Move one of its {limit} away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” has changed places with “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarChoice</name>
    <message>
        <source>Stars for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {stars} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>1  The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  The check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  The matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>About {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate some interests, values or subjects; then you can see your careers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, {step}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectRow</name>
    <message>
        <source>{sentence} For example: {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectsForm</name>
    <message>
        <source>From left to right: {answers}. Click a mark again to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>None picked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of school, hobbies and jobs. Mark what you like and what you dislike, and leave the rest. What you leave plays no part; “Not for me” moves jobs that need the subject down your list. Click a mark again to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to eight picks are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: nothing tells jobs apart better than what you need to know for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>&amp;Check the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your careers as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sor&amp;ted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows the {count} closest jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialNotice</name>
    <message>
        <source>Back to my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kee&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answers that you are trying out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialStatus</name>
    <message>
        <source>Change one and see what becomes of the list. Nothing is kept until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kee&amp;p these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsesSection</name>
    <message>
        <source>Also used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How important each is for the job, 0 to 100 %. Source: O*NET 29.3, May 2025; half of these ratings were made since 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In demand: often named in job postings for this job. Hot: often named in postings for jobs of all kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET has not rated this job for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET names none for this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: O*NET 29.3, May 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools and technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueSliders</name>
    <message>
        <source>Does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Choose between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cards into columns, from what matters most to what matters least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the six values yourself, if you know what matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort 18 statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two statements at a time, until the order of the six values is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: people stay in jobs that give them what they care about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesResult</name>
    <message>
        <source>What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Back to my &amp;answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing your answers with 923 jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading 923 jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayChooser</name>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Answer in another way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Don’t keep anything on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place to start, not a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer that others use too. Save to a file of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or three, if you rate yourself with sliders. There are five pages. Skip what you are not sure about, and come back to any page at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows jobs that tend to suit people with answers like yours. It does not measure what you are able to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account, and the program never goes online by itself. Your answers and your shortlist are saved here as you give them, and stay for the next time, until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: it stands over your careers, and counts for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>From “does not matter” to “matters most”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “not for me” to “love it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>Agreement is 100 where a job is the same as your answers, and 50 for an average job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An average job is a {base} % match. Your answers put this one at {match} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer adds or takes away much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your answers clearly speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your answers clearly speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O*NET has not rated this job for {pages}; that part is estimated from the most similar jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the match. Source: O*NET 29.3 and 30.2 ratings, and your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons could not be worked out: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your answers add and take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it fits and why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{best}” adds most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{best}” adds most, “{worst}” takes away most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{worst}” takes away most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;About and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words used here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Take {title} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>People and their best jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
