import type { Gap } from '../src/dataset/dataset.ts'

/** What is known to be missing, by subject: texts that could not be read, facts that no source used here states. */
export const gaps = [
  // Belgium
  { about: 'ActionPlan:be-nap-1', text: 'No source states a budget or a role of civil society for the first Belgian plan.' },
  { about: 'ActionPlan:be-nap-2', text: 'No source states a budget, the responsible ministries or a role of civil society for the second Belgian plan.' },
  { about: 'ActionPlan:be-nap-4', text: 'No source states a budget for the fourth Belgian plan or the part civil society had in it.' },
  {
    about: 'Instrument:crsv-mptf',
    text: 'In 2020 Belgium names a United Nations trust fund against conflict-related sexual violence without code, amount or year; whether fund CSV00 or the older UN Action fund UNA00 is meant is not settled.',
  },
  { about: 'Instrument:un-action-mptf', text: 'The report of the fund for 2015 lists Belgium among the contributors without amount or year.' },
  { about: 'Instrument:wphf', text: 'Belgium was one of 14 states that pledged USD 56 million together in October 2023; its own share is not stated.' },
  { about: 'Instrument:elsie-fund', text: 'No source states a Belgian contribution to this fund.' },
  { about: 'Instrument:team-of-experts', text: 'No source states the amount of the Belgian support to the team.' },
  {
    about: 'Instrument:gsf',
    text: 'In 2022 Belgium announced EUR 2.5 million for UNFPA and this fund together; how the sum is divided is not stated.',
  },
  {
    about: 'Resolution:2467',
    text: 'Belgium says that it negotiated recent resolutions on sexual violence without naming them; no source lists it as a sponsor of resolution 2467.',
  },
  {
    about: 'Resolution:2493',
    text: 'Belgium says that it negotiated a recent resolution on better implementation without naming it; no source lists it as a sponsor of resolution 2493.',
  },
  {
    about: 'Country:BE',
    text: 'Belgium gave UN Women EUR 4 million of core funding in 2014 and again in 2015, and EUR 2 million for Afghanistan in 2018; gifts to an organization are not recorded as links.',
  },
  {
    about: 'Country:BE',
    text: 'Belgium announced EUR 2 million in April 2019 for the UN trust fund for victims of human trafficking, which has no record.',
  },
  {
    about: 'Country:BE',
    text: 'In the Council in 2019 and 2020 Belgium also helped to draft texts on Syria and West Africa, watched over resolution 2231 and chaired the Somalia sanctions committee; those texts have no records.',
  },
  { about: 'Organization:be-platform-1325', text: 'How many members the Belgian platform has rests on one undated page of the Vrouwenraad.' },

  // Security Council: resolutions
  { about: 'Resolution:1261', text: 'No machine-readable text of resolution 1261 was at hand: its paragraphs are not recorded.' },
  { about: 'Resolution:1265', text: 'No machine-readable text of resolution 1265 was at hand: its paragraphs are not recorded.' },
  {
    text: 'Texts on situations are those of 2001 to July 2026 that cite one of the ten resolutions on women, peace and security by its number and year; of what else they cite, of their sponsors and of their paragraphs nothing is recorded here.',
  },
  {
    text: 'Which countries a text concerns is taken from the item of the agenda and the subject headings; a country that only its paragraphs name is not among them, and statements have neither.',
  },
  {
    text: 'Where the catalogue of the United Nations gives another number of the meeting than the heading of the text, that of the heading stands here: resolutions 2112 (S/PV.7102 in the catalogue), 2113 (S/PV.7103), 2423 (S/PV.8298), 2717 (S/PV.9492) and 2723 (S/PV.9527).',
  },
  { about: 'Resolution:2756', text: 'The file of the United Nations names the votes of fourteen members only.' },
  {
    text: "A text without sponsors was mostly put forward by the Council's President; whether a list of sponsors holds those who joined last is not stated.",
  },
  {
    about: 'Resolution:1888',
    text: 'Who held the pen on resolution 1888 is not recorded; one secondary page says that the Secretary of State of the United States, who presided, introduced it.',
  },
  {
    text: 'Drafts that failed have no record. One is the Russian draft S/2020/1054 on women and peace and security of 30 October 2020, with 5 votes in favour (China, Indonesia, Russian Federation, South Africa, Viet Nam) and 10 abstentions, Belgium among them.',
  },
  {
    about: 'Organization:security-council',
    text: 'Elected terms on the Council are recorded from 1998 on, and for Belgium from 1947; no official list could be read. From 2000 on they rest on the votes by state in the files of the United Nations; terms that began in 1998 and 1999 rest on data tables and a list of the Global Policy Forum.',
  },

  // Security Council: statements of its President
  {
    about: 'PresidentialStatement:S/PRST/2004/40',
    text: 'Accounts date the first call for national action plans to 2002, 2004 or 2005; the paragraphs of these statements are recorded and can be compared.',
  },
  {
    text: 'Of three of the fifteen presidential statements on women, peace and security the machine-readable file holds no paragraph (S/PRST/2001/31, S/PRST/2007/40 and S/PRST/2008/39); the paragraphs of the others are recorded. Statements do not number their paragraphs: the numbers here are counted. Of related statements only what they cite was read, of those on situations neither meeting nor item of the agenda is recorded.',
  },
  {
    text: 'Presidential statements on women, peace and security are covered up to July 2022, where the meeting tables of the UN library end; the latest is S/PRST/2016/9.',
  },
  {
    text: 'Nine presidential statements that resolutions recall have no record: S/PRST/1995/9, S/PRST/1997/13, S/PRST/1997/34, S/PRST/1997/38, S/PRST/1998/18, S/PRST/1998/28, S/PRST/1998/29, S/PRST/1998/30 and S/PRST/1998/35.',
  },

  // National action plans
  {
    text: 'A plan that is over and has no successor here may have one all the same: most pages on action plans were read as they stood between 2020 and 2025.',
  },
  {
    text: 'Whether a plan has a budget, monitoring or a role for civil society mostly rests on one tracker, WILPF PeaceWomen; where nothing is said, no source states it.',
  },
  {
    about: 'ActionPlan:al-nap-1',
    text: 'A second plan of Albania for 2023-2027 is listed by one tracker only; no source confirms that the Council of Ministers approved it.',
  },
  { about: 'ActionPlan:ao-nap-1', text: 'A second plan of Angola was being finalised in March 2025; no source confirms its adoption.' },
  { about: 'ActionPlan:ba-nap-3', text: 'A fourth plan of Bosnia and Herzegovina was being adopted in late 2025; no source confirms its adoption.' },
  {
    about: 'ActionPlan:bf-nap-2',
    text: 'The period of the second plan of Burkina Faso is not known; a further plan for 2023-2025 is listed by one tracker only.',
  },
  {
    about: 'ActionPlan:br-nap-2',
    text: 'The second plan of Brazil rests on a copy of its text of October 2023; in November 2023 the Senate still took a second plan to be in the making.',
  },
  {
    about: 'ActionPlan:cd-nap-2',
    text: 'For the second plan of the Democratic Republic of the Congo the period 2020-2023 and a budget are also claimed, without a source.',
  },
  {
    about: 'ActionPlan:cd-nap-3',
    text: 'The third plan of the Democratic Republic of the Congo runs for four years that are not named; no source says whether the Council of Ministers adopted it.',
  },
  {
    about: 'ActionPlan:cf-nap-3',
    text: 'Nothing is known of a second plan of the Central African Republic; the third rests on one publisher.',
  },
  { about: 'ActionPlan:cg-nap-1', text: 'A second plan of the Congo for 2021-2023 is listed by one tracker only.' },
  { about: 'ActionPlan:ch-nap-5', text: 'Neither the period nor the day of adoption of the fifth plan of Switzerland is known.' },
  { about: 'ActionPlan:dz-nap-1', text: 'The text and the period of the plan of Algeria are not known.' },
  { about: 'ActionPlan:ee-nap-2', text: 'A third plan of Estonia, approved in 2021 for 2020-2025, is listed by one tracker only.' },
  { about: 'ActionPlan:gm-nap-1', text: 'A second plan of the Gambia for 2021-2025 is listed by one tracker only.' },
  { about: 'ActionPlan:gn-nap-1', text: 'A second plan of Guinea for 2014-2018 was reported to be in development; neither a text nor its adoption is known.' },
  { about: 'ActionPlan:id-nap-2', text: 'A third plan of Indonesia for 2025-2029 was being drafted in July and August 2025; no source confirms its adoption.' },
  { about: 'ActionPlan:lb-nap-1', text: 'A draft of a later plan of Lebanon was being updated in August 2025; no source confirms its adoption.' },
  { about: 'ActionPlan:lr-nap-2', text: 'A plan of Liberia for 2026-2031 was in preparation; no source confirms its adoption.' },
  { about: 'ActionPlan:lu-nap-2', text: 'The end of the second plan of Luxembourg and the day of its adoption are not known.' },
  { about: 'ActionPlan:mz-nap-1', text: 'A plan of Mozambique for 2025-2030 was being drafted in August 2024; no source confirms its adoption.' },
  { about: 'ActionPlan:nz-nap-1', text: 'A second plan of New Zealand for 2025-2035 is listed by one tracker only.' },
  {
    about: 'ActionPlan:ph-nap-3',
    text: 'The Philippines count the revision of their first plan in 2014 as the second plan; international lists do not, and it has no record of its own.',
  },
  { about: 'ActionPlan:sb-nap-1', text: 'A later plan of Solomon Islands was in preparation in 2025; no source confirms its adoption.' },
  { about: 'ActionPlan:sl-nap-3', text: 'The period of the third plan of Sierra Leone is not known.' },
  { about: 'ActionPlan:sn-nap-1', text: 'A second plan of Senegal for 2020-2024 is listed by one tracker only.' },
  { about: 'ActionPlan:ss-nap-1', text: 'A plan of South Sudan for 2023-2027 was in development in 2022; no source confirms its adoption.' },
  {
    about: 'ActionPlan:tj-nap-2',
    text: 'The mission of Tajikistan to the United Nations named a third plan in March 2025; neither its period nor its adoption is known, nor is the text of the second.',
  },
  { about: 'ActionPlan:tn-nap-2', text: 'The period of the second plan of Tunisia is not known.' },
  { about: 'ActionPlan:ug-nap-1', text: 'For the first plan of Uganda the period 2008-2014 is also claimed, without a source.' },
  { about: 'ActionPlan:us-nap-4', text: 'Whether the plan of the United States of 2023 is still applied is not known.' },
  { about: 'ActionPlan:ye-nap-1', text: 'A later plan of Yemen was in preparation in March 2025; no source confirms its adoption.' },

  {
    text: 'Who leads a plan stands in `lead` only where it was read which source says so. The summaries of more than a hundred further plans name who leads them, on the sources of the plan as a whole.',
  },
  {
    text: 'In November 2026 a plan that follows the last one recorded was looked for and not found for Angola, Bangladesh, Bosnia and Herzegovina, Bulgaria, the Congo, Croatia, Cyprus, Czechia, El Salvador, France, Gabon, Georgia, Germany, Ghana, Guatemala, Guinea-Bissau, Iraq, Ireland, Jordan, Kazakhstan, Kosovo, Kyrgyzstan, Latvia, Lithuania, Malawi, Mali, Namibia, Nepal, Niger, North Macedonia, Paraguay, Poland, Portugal, Slovakia, Slovenia, South Africa, Sudan, Uganda, Ukraine and Uruguay.',
  },
  {
    text: 'In November 2026 a first plan was looked for and not found for Costa Rica, Ethiopia, Mauritania, Panama, Papua New Guinea, Thailand and Zambia.',
  },
  {
    text: 'The gifts to the Trust Fund for Victims and to the Peacebuilding Fund are those of which a page of the fund, of the giver or of the press tells; no list by year was found but that of the first fund for 2019-2020.',
  },

  // Regional action plans
  {
    about: 'ActionPlan:eu-rap-1',
    text: 'That the EU action plan was extended to 2027 rests on a statement of the EU in the Security Council; the decision itself was not found.',
  },
  { about: 'ActionPlan:nato-rap-3', text: 'The text and the period of the NATO action plan endorsed in July 2016 are not known.' },
  {
    about: 'ActionPlan:nato-rap-4',
    text: 'The NATO action plan of 2018 ran for two years and was extended by one; its first and last day are not stated.',
  },
  { about: 'ActionPlan:nato-rap-5', text: 'No NATO action plan after the one for 2021-2025 was found by November 2026.' },
  { about: 'ActionPlan:eccas-rap-1', text: 'No source says that ECCAS adopted the regional plan validated in May 2018.' },
  { about: 'ActionPlan:ecowas-rap-1', text: 'Later versions of the West African plan of action of 2010 were not found.' },
  { about: 'ActionPlan:pacific-rap-1', text: 'No successor to the Pacific regional action plan 2012-2015 was found.' },
  { about: 'Framework:icglr', text: 'No source confirms a regional action plan of the Great Lakes Conference on resolution 1325, its title or its period.' },
  { text: 'No action plan of the Gulf Cooperation Council was found, and none on women, peace and security for the whole of the OSCE.' },

  // Members of organizations
  {
    about: 'Framework:au',
    text: 'For 45 of the 55 members of the African Union no date of joining is given: the lists that print dates disagree on who founded the Organization of African Unity in 1963.',
  },
  { about: 'Framework:osce', text: 'For 32 of the 57 participating States of the OSCE no source states the date of admission.' },
  {
    about: 'Framework:oecd-dac',
    text: 'When most members joined the OECD Development Assistance Committee is left out: the two lists found are weak and contradict each other on Australia and Austria.',
  },
  { about: 'Framework:g7', text: 'No source states since when each of the seven counts as a member of the Group of Seven.' },
  { about: 'Framework:icglr', text: 'When South Sudan became the twelfth member is not known; in May 2012 it was not yet listed.' },
  { about: 'Framework:igad', text: 'Eritrea announced its withdrawal from IGAD on 12 December 2025; whether a period of notice follows is not stated.' },
  { about: 'Framework:un', text: 'For 45 members of the United Nations only the year of admission is given.' },
  { about: 'Framework:un', text: 'Since when the Holy See and the State of Palestine have been observer States is not recorded.' },
  { about: 'Framework:nato', text: 'Sources differ on the day in May 1955 on which Germany joined NATO, so only the month is given.' },
  { about: 'Framework:ecowas', text: 'Suspensions of members of ECOWAS and of the African Union are not recorded.' },
  {
    about: 'Country:US',
    text: 'On 7 January 2026 the United States announced its withdrawal from 66 international bodies, UN Women and the Office of the Special Representative on Sexual Violence in Conflict among them; this is not recorded as a link.',
  },

  // Policies, treaties and declarations
  { about: 'Framework:cedaw-gr-30-add-1', text: 'The text of the addendum of February 2026 to general recommendation No. 30 could not be read.' },
  {
    about: 'Framework:eu-comprehensive-approach-2008',
    text: 'No source says in so many words that the EU Strategic Approach of 2018 replaced the comprehensive approach of 2008.',
  },
  { about: 'Framework:eu-council-conclusions-2018', text: 'The document number of the conclusions of 10 December 2018 is not confirmed.' },
  {
    about: 'Framework:eu-council-conclusions-2022',
    text: 'The document number of the conclusions of 14 November 2022 is not confirmed; the text was read in reprints of the press release.',
  },
  { about: 'Framework:eu-gender-equality-strategy-2026', text: 'The day of adoption and the document number of the strategy for 2026-2030 were not found.' },
  {
    about: 'Framework:eu-principal-adviser-gender',
    text: 'When the Principal Adviser became Ambassador for Gender and Diversity, and who holds the post in 2026, is not stated.',
  },
  { about: 'Framework:nato-eapc-policy-2007', text: 'The document number and the day of the first NATO/EAPC policy of December 2007 were not found.' },
  { about: 'Framework:nato-eapc-policy-2018', text: 'The month in which the NATO/EAPC policy of 2018 was adopted is not stated.' },
  {
    about: 'Framework:nato-crsv-policy-2021',
    text: 'The text of the NATO policy on conflict-related sexual violence could not be read; the resolutions it carries out are not recorded.',
  },
  { about: 'Framework:nato-bisc-40-1-2017', text: 'No version of NATO directive 40-1 after the one of 17 October 2017 is confirmed.' },
  { about: 'Framework:nato-special-representative-wps', text: 'Who holds the NATO post in 2026 is not stated.' },
  { about: 'Framework:sadc-wps-strategy', text: 'Sources disagree on whether the SADC strategy ends in 2022 or 2030.' },
  {
    about: 'Framework:cedaw-gr-30',
    text: 'Which resolutions of the Security Council the recommendation names is not recorded: only its contents page and beginning could be read.',
  },
  { about: 'Framework:un-dpko-gender-policy', text: 'No official page confirms the date and the reference number of the peacekeeping gender policy.' },
  { about: 'Framework:geneva-conventions-1949', text: 'The day the Geneva Conventions entered into force is not stated.' },
  {
    about: 'Framework:belem-do-para',
    text: 'Sources differ on the day the Convention of Belém do Pará entered into force, and none is official: it is left out.',
  },
  {
    about: 'Framework:pact-for-the-future',
    text: 'The paragraph of the Pact for the Future on women, peace and security could not be read; its content is taken from an EU statement.',
  },
  {
    about: 'Framework:maputo-protocol',
    text: 'The number of parties to the Maputo Protocol and the numbers of its articles on peace and armed conflict are not confirmed.',
  },
  { about: 'Framework:psvi-declaration-2013', text: 'The list of the countries that endorsed the declaration was not found.' },
  {
    about: 'Framework:g7-wps-partnerships-2018',
    text: 'Which member of the Group of Seven works with which partner country, and whether the initiative still runs, is not stated.',
  },
  {
    about: 'Framework:istanbul-convention',
    text: 'The list of the parties to the Istanbul Convention is not recorded; only those are that a source used here names for another reason.',
  },
  { about: 'Framework:istanbul-convention', text: 'Whether Latvia stays in the Istanbul Convention after 1 November 2026 is not stated.' },
  { about: 'Framework:ipu-wps', text: 'No formal resolution of the Inter-Parliamentary Union on women, peace and security was found.' },
  { about: 'Framework:icglr-sgbv-protocol-2006', text: 'The day the protocol was adopted and the day it entered into force are not confirmed.' },

  // Funds, mandates and networks
  {
    about: 'Instrument:crsv-mptf',
    text: 'No source states when fund CSV00 was set up, who its other donors are, which United Nations bodies take part, where it works, or whether it took the place of the UN Action fund.',
  },
  {
    about: 'Instrument:un-action-mptf',
    text: 'The list of contributors for 2015 could be read only as far as the United Kingdom; amounts, and contributors of later years, are missing.',
  },
  { about: 'Organization:un-action', text: 'How many members UN Action has is not settled: sources give 13, 14 and 24.' },
  {
    about: 'Instrument:wphf',
    text: 'A full list of donors with amounts, and of the 41 countries reached by 2022, could not be read; whether the fund was prolonged beyond 31 December 2025 is not stated.',
  },
  {
    about: 'Instrument:elsie-fund',
    text: 'A full list of donors with amounts could not be read; the currency of the first Canadian contribution of 15 million dollars is not stated.',
  },
  {
    about: 'Instrument:tfv',
    text: 'The date of the founding decision, 9 September 2002, rests on a secondary source; the contributions of 2019-2020 are known for 22 states.',
  },
  { about: 'Instrument:pbf', text: 'No source confirms the number of the General Assembly resolution on the fund or the office that manages it.' },
  {
    about: 'Instrument:ieg-wps',
    text: 'The co-chairs are known for 2016, 2019, 2020 and 2023 only, and the situations discussed for 2016, 2018 and 2023.',
  },
  { about: 'Instrument:wps-fpn', text: 'The countries listed are those at the first meeting in 2017; the list of the more than 80 members is missing.' },
  {
    about: 'Instrument:group-of-friends-1325',
    text: 'Only Belgium and Germany are known as members of a group of more than 50 states; its founding date is not stated.',
  },
  { about: 'Instrument:wps-ha-compact', text: 'The signatories, nearly 160 by the end of 2021, are not listed.' },
  { about: 'Instrument:a4p', text: 'The 154 states that had endorsed the declaration by March 2021 are not listed.' },
  { about: 'Instrument:untf-evaw', text: 'Donors are known for 2009-2010 only.' },
  { about: 'Instrument:sea-trust-fund', text: 'The 19 donors on the page of the fund are listed, not the 24 of its report for 2022.' },
  { about: 'Instrument:ndici', text: 'No source confirms the date, the budget or the gender target of the instrument.' },
  {
    text: 'No source could be read on the International Alliance on Preventing Sexual Violence in Conflict, the European Instrument for Democracy and Human Rights or the EU Emergency Trust Fund for Africa; they have no records.',
  },

  // Sustainable Development Goals
  {
    about: 'Framework:sdg-5',
    text: 'Custodian agencies are those of May 2020; whether the review of 2025 changed any indicator of Goal 5 is not known.',
  },
  {
    text: 'The UN addresses and the custodians of indicators 10.7.3, 10.7.4 and 16.3.3 are not known: they were added after the UN data of 2020.',
  },
  {
    about: 'Framework:sdg-17-18-2',
    text: 'The UN data of 2020 name PARIS21 alone as custodian of this indicator; four bodies are also claimed, without a source.',
  },
  {
    about: 'Framework:sdg-13-3-2',
    text: 'This indicator stands in the first edition of the framework; whether the review of 2020 withdrew it is not confirmed.',
  },
  { about: 'Framework:sdg-1-b-1', text: 'No source states a custodian of this indicator, and its wording changed between editions of the framework.' },
  { text: 'That a target of the Sustainable Development Goals addresses a theme is our own classification; no source states it.' },

  // Names and identifiers
  {
    about: 'Theme:women-peace-and-security',
    text: 'Neither the UN thesaurus nor EuroVoc has a concept for women, peace and security; the nearest concepts are given instead.',
  },
  {
    about: 'Theme:relief-and-recovery',
    text: "No source prints the name of this pillar in Arabic, Russian or Chinese; the French name is our translation, as NATO's French text says relief and assistance.",
  },
  { about: 'Theme:participation', text: 'No source prints the names of the four pillars in Russian or Chinese.' },
  { about: 'Theme:transitional-justice', text: 'The Arabic name is left out: it is misspelled in the copy of the UN thesaurus that was read.' },
  {
    text: 'Most names of themes in French, Dutch and German are our own translations, not checked by native speakers; many themes have no Spanish, Russian, Arabic or Chinese name.',
  },
  { text: 'Names of countries in Dutch and German come from CLDR alone; seven of them, for four places, are our translations.' },
  { about: 'Country:XK', text: 'Kosovo has no identifier in ISO 3166-1, M49 or Wikidata here.' },
  { about: 'Country:NA', text: 'Namibia has no Wikidata identifier here.' },
  {
    text: 'Beside countries, the Sustainable Development Goals and the large organizations nothing has a Wikidata identifier here, resolutions of the Council included: no page could be read that confirms one.',
  },
] as const satisfies readonly Gap[]
