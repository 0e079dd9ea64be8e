/** First names that are common in the Netherlands, lower case: by these a name of a person is known. Words that are also plain words are left out. */
const list = `
  jan johan johannes pieter piet peter hendrik henk hans willem wim kees cornelis gerrit gerard dirk jaap jacob klaas arie bert bart
  bas sebastiaan tom thomas tim mark marcel martijn maarten michiel michael mike erik eric edwin eddy frank frans fred frits geert
  guus harm harry herman hugo ivo jasper jelle jeroen jesse jeffrey job joep joost joris jos jurgen karel koen lars leo leon luuk luuc lucas
  marco mario mats matthijs maurits max menno niels nico noah olaf otto pascal patrick paul quinten ralf ramon raymond remco rené rene
  richard rick rik rob robert robin roel roland ronald ruben rutger ruud sander sem sjoerd stefan stefaan steven sven teun theo thijs tijs
  tjeerd ton toon victor vincent wouter wesley xander yannick anton arjan arjen arnold auke bram casper cas daan daniel david dennis
  diederik dick douwe durk edgar egbert emiel ewout evert ferdinand floris gijs govert hein huub jorrit jurre sietse wiebe ybe
  maria anna anne annemarie anneke anita angela astrid barbara bianca brigitte carla caroline christine claudia corrie danielle debbie
  diana dorien eline ellen elly els elisabeth elizabeth emma esther eva eveline femke fenna fleur floor frederique gerda greet hanneke hannah
  heleen helena henny hester ilse ineke inge ingrid irene iris irma jacqueline jannie janneke jeanette jessica joke jolanda josé judith
  julia karin karen kim kirsten laura leonie lianne lies lieke linda lisa lisette loes lotte louise manon marga margriet marian marianne
  marieke mariska marjan marjolein marloes martine mathilde maud melanie merel miranda mirjam monique nadine natasja nicole nienke nina
  patricia paula petra renate rianne ria rita saskia sandra sanne sara sarah simone sofie sonja sophie suzanne sylvia tamara tanja tessa
  thea tineke trudy truus vera veronique wendy wilma willemijn yvonne yvette
  mohammed mohamed mohammad muhammad ahmed achmed ali omar youssef yusuf hassan hussein ibrahim ismail mustafa mehmet murat emre hamza
  bilal karim khalid rachid said abdel abdul samir tarik fatima fatma aisha ayse emine khadija latifa leila layla malika mariam meryem
  naima nadia noor samira sanae soumaya yasmina yasmin zeynep elif anouar soufiane
  john james william george charles david andrew alan brian kevin stephen simon matthew mary jennifer susan margaret emily jane kate
  piotr pawel tomasz katarzyna agnieszka magdalena ivan sergei olga natalia wei ming priya raj sanjay arjun
`;

export const firstNames: ReadonlySet<string> = new Set(list.split(/\s+/u).filter(Boolean));
