import type { Gap } from '../src/dataset/dataset.ts'

/** What is known to be missing: texts that could not be read, facts that no source states. */
export const gaps = [
  {
    about: 'Instrument:crsv-mptf',
    text: 'No source gives the amount or the year of a Belgian contribution to the conflict-related sexual violence trust fund; the press release of 2020 names neither figure nor fund code, and only the older UN Action fund lists Belgium by name.',
  },
  {
    about: 'Instrument:un-action-mptf',
    text: 'The report of the UN Action fund for 2015 lists Belgium among the contributors, but no source seen gives the amount or the year.',
  },
  {
    about: 'Resolution:2467',
    text: 'Belgium says that it negotiated recent resolutions on sexual violence without naming them; no source seen lists Belgium as a sponsor of resolution 2467.',
  },
  {
    about: 'Resolution:2493',
    text: 'Belgium says that it negotiated a recent resolution on better implementation without naming it; no source seen lists Belgium as a sponsor of resolution 2493.',
  },
  { about: 'ActionPlan:be-nap-1', text: 'No source seen states a budget or a role of civil society for the first Belgian plan.' },
  { about: 'ActionPlan:be-nap-2', text: 'No source seen states a budget, the responsible departments or a role of civil society for the second Belgian plan.' },
  {
    about: 'ActionPlan:be-nap-4',
    text: 'No source seen states a budget for the fourth Belgian plan, and the pages read do not show what part civil society had in it.',
  },
  { about: 'Instrument:elsie-fund', text: 'No source seen states a Belgian contribution to the Elsie Initiative Fund.' },
  {
    about: 'Instrument:wphf',
    text: "Belgium spoke at a launch of the Women's Peace and Humanitarian Fund and pledged in 2023, but no source seen states an amount.",
  },
  {
    about: 'Country:BE',
    text: 'Belgium abstained on the Russian draft resolution S/2020/1054 of 30 October 2020 on women, peace and security, which was not adopted (5 in favour, 10 abstentions); drafts that failed have no record here.',
  },
  {
    about: 'Country:BE',
    text: 'Belgium gave UN Women EUR 4 million of core funding in 2014 and again in 2015, and EUR 2 million for Afghanistan in 2018; money for an organisation has no link here.',
  },
  {
    about: 'Country:BE',
    text: 'Belgium announced EUR 2 million in April 2019 for the UN trust fund for victims of human trafficking, which has no record here.',
  },
  {
    about: 'Country:BE',
    text: 'In the Council in 2019 and 2020 Belgium was co-penholder on the humanitarian situation in Syria and on the UN office for West Africa, facilitator for resolution 2231 and chair of the Somalia sanctions committee; those texts have no records here.',
  },
  { about: 'Organization:be-platform-1325', text: 'The member count of the Belgian platform rests on one undated page of the Vrouwenraad.' },
  {
    about: 'PresidentialStatement:S/PRST/2004/40',
    text: 'Sources date the first call for national action plans to 2002, 2004 or 2005; the full texts of these statements were not read.',
  },
  {
    about: 'Framework:au',
    text: 'For 45 of the 55 members of the African Union no date of joining is given: the lists that print dates disagree with one another and with the African Union on who founded the Organization of African Unity in 1963.',
  },
  { about: 'Framework:osce', text: 'For 32 of the 57 participating States of the OSCE no source read states the date of admission.' },
  {
    about: 'Framework:oecd-dac',
    text: 'The years in which most members joined the OECD Development Assistance Committee are left out: only one collaborative wiki and one unreliable page list them, and they contradict each other on Australia and Austria.',
  },
  {
    about: 'Framework:g7',
    text: 'No source read states from which year each of the seven counts as a member of the Group of Seven; the participation of the European Union is not a membership.',
  },
  {
    about: 'Framework:icglr',
    text: 'The date on which South Sudan became the twelfth member of the International Conference on the Great Lakes Region is not known; in May 2012 it was not yet listed.',
  },
  {
    about: 'Framework:igad',
    text: 'Eritrea announced its withdrawal from IGAD on 12 December 2025; whether a notice period follows is not stated by the sources read.',
  },
  { about: 'Framework:un', text: 'For 45 members of the United Nations only the year of admission is given; for the others the day.' },
  { about: 'Framework:un', text: 'The dates from which the Holy See and the State of Palestine have been observer States are not recorded.' },
  { about: 'Framework:nato', text: 'Sources differ on the day in May 1955 on which Germany joined NATO, so only the month is given.' },
  { about: 'Framework:ecowas', text: 'Suspensions of members of ECOWAS and of the African Union are not recorded.' },
  {
    about: 'Organization:security-council',
    text: 'Elected terms on the Security Council are recorded from 1998 on, and for Belgium from 1947; no official United Nations list of terms could be read, so they rest on two data tables that were compared and, to 2008, on a list of the Global Policy Forum.',
  },
  {
    about: 'Country:US',
    text: 'A memorandum of 7 January 2026 announced the withdrawal of the United States from 66 international bodies, among them UN Women and the Office of the Special Representative on Sexual Violence in Conflict; this is no change of membership and is not recorded as a link.',
  },
  { about: 'Country:XK', text: 'No identifier in ISO 3166-1, M49 or Wikidata is recorded for Kosovo.' },
  { about: 'Country:NA', text: 'No Wikidata identifier is recorded for Namibia.' },
  { text: 'Country names in Dutch and German come from CLDR alone; seven of them, for four places, are translations of this project.' },
  {
    about: 'Framework:eu-comprehensive-approach-2008',
    text: 'No source read says in so many words that the EU Strategic Approach of 2018 replaced the comprehensive approach of 2008.',
  },
  { about: 'Framework:eu-council-conclusions-2018', text: 'The Council document number of the conclusions of 10 December 2018 could not be confirmed.' },
  {
    about: 'Framework:eu-council-conclusions-2022',
    text: 'The Council document number of the conclusions of 14 November 2022 could not be confirmed; the text was read in reprints of the press release.',
  },
  {
    about: 'Framework:eu-gender-equality-strategy-2026',
    text: 'The day of adoption and the document number of the EU Gender Equality Strategy 2026-2030 were not found.',
  },
  {
    about: 'Framework:eu-principal-adviser-gender',
    text: 'When the post of Principal Adviser became that of Ambassador for Gender and Diversity, and who holds it in 2026, is not stated in the sources read.',
  },
  { about: 'Framework:nato-eapc-policy-2007', text: 'The document number and the day of the first NATO/EAPC policy of December 2007 were not found.' },
  { about: 'Framework:nato-eapc-policy-2018', text: 'The month of adoption of the NATO/EAPC policy of 2018 is not stated in the sources read.' },
  {
    about: 'Framework:nato-crsv-policy-2021',
    text: 'The text of the NATO policy on conflict-related sexual violence was not read, so that the resolutions it carries out are not recorded.',
  },
  { about: 'Framework:nato-bisc-40-1-2017', text: 'No version of the NATO directive 40-1 after the one of 17 October 2017 could be confirmed.' },
  { about: 'Framework:nato-special-representative-wps', text: 'Who holds the NATO post in 2026 is not stated in the sources read.' },
  { about: 'ActionPlan:nato-rap-3', text: 'The text and the period of the NATO action plan endorsed in July 2016 were not found.' },
  {
    about: 'ActionPlan:nato-rap-4',
    text: 'The sources give the length of the NATO action plan of 2018 (two years, extended by one) but not its first and last day.',
  },
  { about: 'ActionPlan:nato-rap-5', text: 'No NATO action plan after the one for 2021-2025 was found as of November 2026.' },
  {
    about: 'ActionPlan:eu-rap-1',
    text: 'The extension of the EU action plan to 2027 rests on a statement of the EU in the Security Council; the decision itself was not found.',
  },
  { about: 'ActionPlan:eccas-rap-1', text: 'No source reports that the bodies of ECCAS adopted the regional plan validated in May 2018.' },
  {
    about: 'Framework:icglr',
    text: 'No source was found that confirms a regional action plan of the Great Lakes Conference on resolution 1325, its title or its period.',
  },
  { about: 'ActionPlan:ecowas-rap-1', text: 'Later versions of the West African plan of action of 2010 were not found.' },
  { about: 'ActionPlan:pacific-rap-1', text: 'No successor to the Pacific regional action plan 2012-2015 was found.' },
  { about: 'Framework:sadc-wps-strategy', text: 'Sources disagree on whether the SADC strategy ends in 2022 or 2030.' },
  {
    about: 'Framework:cedaw-gr-30',
    text: 'The resolutions of the Security Council that the recommendation names one by one were not recorded, as only the table of contents and the beginning were read.',
  },
  {
    about: 'Framework:un-dpko-gender-policy',
    text: 'The date and the reference number of the peacekeeping gender policy are not confirmed by an official page.',
  },
  { about: 'Framework:geneva-conventions-1949', text: 'The day the Geneva Conventions entered into force is not stated in the sources read.' },
  {
    about: 'Framework:belem-do-para',
    text: 'Sources differ on the entry into force of the Convention of Belém do Pará, and none is an official one: it is left out.',
  },
  {
    about: 'Framework:pact-for-the-future',
    text: 'The paragraph of the Pact for the Future on women, peace and security was not read; its content is taken from an EU statement.',
  },
  { about: 'Framework:maputo-protocol', text: 'The present number of parties and the numbers of the articles on peace and armed conflict were not confirmed.' },
  { about: 'Framework:psvi-declaration-2013', text: 'The list of the countries that endorsed the declaration was not found.' },
  {
    about: 'Framework:g7-wps-partnerships-2018',
    text: 'Which G7 member works with which partner country, and whether the initiative still runs, is not stated in the sources read.',
  },
  { about: 'Framework:istanbul-convention', text: 'Whether Latvia stays in the Istanbul Convention after 1 November 2026 is not stated in the sources read.' },
  { about: 'Framework:ipu-wps', text: 'No formal resolution of the Inter-Parliamentary Union on women, peace and security was found.' },
  { about: 'Framework:icglr-sgbv-protocol-2006', text: 'The day of adoption and the entry into force of the protocol are not confirmed.' },
  { text: 'No action plan of the Gulf Cooperation Council was found, and no action plan on women, peace and security for the whole of the OSCE.' },
  {
    about: 'Instrument:crsv-mptf',
    text: 'No source states when the fund CSV00 was set up, who its other donors are, which United Nations bodies take part in it, where it works, or whether it formally took the place of the UN Action fund.',
  },
  {
    about: 'Instrument:crsv-mptf',
    text: 'Belgium names a United Nations multi-partner trust fund against conflict-related sexual violence in 2020 without code, amount or year; no source settles whether CSV00 or UNA00 is meant.',
  },
  {
    about: 'Instrument:un-action-mptf',
    text: 'The list of contributors of the report for 2015 could be read only as far as the United Kingdom; amounts, and contributors of later years, are missing.',
  },
  { about: 'Organization:un-action', text: 'The current number of members is not settled: sources give 13, 14 and 24.' },
  {
    about: 'Instrument:wphf',
    text: 'A full list of donors with amounts, and of the 41 countries reached by 2022, could not be read; whether the fund was prolonged beyond 31 December 2025 is not stated.',
  },
  { about: 'Instrument:wphf', text: 'How the USD 56 million pledged in October 2023 divide among the 14 states, Belgium included, is not stated.' },
  {
    about: 'Instrument:elsie-fund',
    text: 'A full list of donors with amounts could not be read; the currency of the first Canadian contribution of 15 million dollars is not stated.',
  },
  {
    about: 'Instrument:tfv',
    text: 'The date of the founding decision, 9 September 2002, rests on a secondary source; the contributions of 2019-2020 could be read for 22 states.',
  },
  { about: 'Instrument:pbf', text: 'No source read confirms the number of the General Assembly resolution on the fund or the office that manages it.' },
  { about: 'Instrument:ieg-wps', text: 'The co-chairs are known for 2016, 2019, 2020 and 2023 only, and the situations discussed for 2016, 2018 and 2023.' },
  { about: 'Instrument:wps-fpn', text: 'The countries listed are those at the first meeting in 2017; the list of more than 80 members is missing.' },
  {
    about: 'Instrument:group-of-friends-1325',
    text: 'Only Belgium and Germany are known as members of a group of more than 50 states; its founding date is not stated.',
  },
  { about: 'Instrument:wps-ha-compact', text: 'The signatories, nearly 160 by the end of 2021, are not listed.' },
  { about: 'Instrument:a4p', text: 'The 154 states that had endorsed the declaration by March 2021 are not listed.' },
  { about: 'Instrument:untf-evaw', text: 'Donors are known for 2009-2010 only.' },
  { about: 'Instrument:sea-trust-fund', text: 'The page of the fund names 19 donors; the 24 donors of the report for 2022 are not listed.' },
  {
    about: 'Instrument:gsf',
    text: 'The split of the EUR 2.5 million that Belgium announced in 2022 for UNFPA and the Global Survivors Fund together is not stated.',
  },
  { about: 'Instrument:team-of-experts', text: 'No source states an amount for the Belgian support to the team.' },
  { about: 'Instrument:ndici', text: 'Date, budget and gender target of the instrument are not confirmed by a source read here.' },
  { text: 'The International Alliance on Preventing Sexual Violence in Conflict has no record, because no source on it could be read.' },
  {
    text: 'The European Instrument for Democracy and Human Rights and the EU Emergency Trust Fund for Africa have no record, because no source on them was read.',
  },
  {
    about: 'ActionPlan:ph-nap-3',
    text: 'No separate second plan of the Philippines is recorded: the Government counts the streamlining of the first plan in 2014 as the second, international lists do not.',
  },
  {
    about: 'ActionPlan:al-nap-1',
    text: 'A second plan of Albania for 2023-2027 is known from one tracker; its approval by the Council of Ministers was not seen.',
  },
  { about: 'ActionPlan:bf-nap-2', text: 'A further plan of Burkina Faso for 2023-2025 is listed by one tracker only.' },
  { about: 'ActionPlan:bf-nap-2', text: 'The period of the second plan of Burkina Faso was not seen.' },
  { about: 'ActionPlan:cg-nap-1', text: 'A second plan of the Congo for 2021-2023 is listed by one tracker only.' },
  { about: 'ActionPlan:ee-nap-2', text: 'A third plan of Estonia, approved in 2021 for 2020-2025, is listed by one tracker only.' },
  { about: 'ActionPlan:gn-nap-1', text: 'A second plan of Guinea for 2014-2018 was reported to be in development; no text and no adoption were seen.' },
  { about: 'ActionPlan:gm-nap-1', text: 'A second plan of the Gambia for 2021-2025 is listed by one tracker only.' },
  { about: 'ActionPlan:mt-nap-1', text: 'A second plan of Malta for 2025-2030, launched on 3 December 2025, is reported by one publisher only.' },
  { about: 'ActionPlan:nz-nap-1', text: 'A second plan of New Zealand for 2025-2035 is listed by one tracker only.' },
  { about: 'ActionPlan:sn-nap-1', text: 'A second plan of Senegal for 2020-2024 is listed by one tracker only.' },
  {
    about: 'ActionPlan:cf-nap-1',
    text: 'A third plan of the Central African Republic for 2024-2028 was reported as under way in November 2025 by one publisher; nothing was seen of a second.',
  },
  {
    about: 'ActionPlan:tj-nap-2',
    text: 'A third plan of Tajikistan was named by its permanent mission to the United Nations in March 2025; its period and adoption were not seen, nor was the text of the second.',
  },
  { about: 'ActionPlan:lu-nap-2', text: 'The end of the period of the second plan of Luxembourg and the day of its adoption could not be read.' },
  {
    about: 'ActionPlan:cd-nap-3',
    text: 'Whether the Council of Ministers adopted the third plan of the Democratic Republic of the Congo was not seen; its four years are not named.',
  },
  { about: 'ActionPlan:cm-nap-2', text: 'The day on which the second plan of Cameroon was adopted was not seen, only that of its presentation.' },
  { about: 'ActionPlan:sl-nap-3', text: 'The period of the third plan of Sierra Leone was not seen.' },
  { about: 'ActionPlan:tn-nap-2', text: 'The period of the second plan of Tunisia was not seen.' },
  { about: 'ActionPlan:ch-nap-5', text: 'Neither the period nor the day of adoption of the fifth plan of Switzerland was seen.' },
  { about: 'ActionPlan:dz-nap-1', text: 'The text and the period of the plan of Algeria were not seen.' },
  { about: 'ActionPlan:us-nap-4', text: 'Whether the plan of the United States of 2023 is still applied was not looked into.' },
  { about: 'ActionPlan:af-nap-1', text: 'No plan of Afghanistan later than this one was seen as of November 2026; it was not searched for further.' },
  {
    about: 'ActionPlan:ao-nap-1',
    text: 'No plan of Angola later than this one was seen as of November 2026 (a second one was being finalised in March 2025).',
  },
  {
    about: 'ActionPlan:ba-nap-3',
    text: 'No plan of Bosnia and Herzegovina later than this one was seen as of November 2026 (a fourth one was being adopted in late 2025).',
  },
  { about: 'ActionPlan:bd-nap-1', text: 'No plan of Bangladesh later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:ga-nap-1', text: 'No plan of Gabon later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:gt-nap-1', text: 'No plan of Guatemala later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:gw-nap-1', text: 'No plan of Guinea-Bissau later than this one was seen as of November 2026; it was not searched for further.' },
  { about: 'ActionPlan:hr-nap-2', text: 'No plan of Croatia later than this one was seen as of November 2026; it was not searched for further.' },
  { about: 'ActionPlan:kg-nap-2', text: 'No plan of Kyrgyzstan later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:lb-nap-1', text: 'No plan of Lebanon later than this one was seen as of November 2026 (a draft was being updated in August 2025).' },
  { about: 'ActionPlan:lr-nap-2', text: 'No plan of Liberia later than this one was seen as of November 2026 (one for 2026-2031 was in preparation).' },
  { about: 'ActionPlan:ml-nap-3', text: 'No plan of Mali later than this one was seen as of November 2026; it was not searched for further.' },
  {
    about: 'ActionPlan:mz-nap-1',
    text: 'No plan of Mozambique later than this one was seen as of November 2026 (one for 2025-2030 was being drafted in August 2024).',
  },
  { about: 'ActionPlan:pl-nap-1', text: 'No plan of Poland later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:pt-nap-3', text: 'No plan of Portugal later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:py-nap-1', text: 'No plan of Paraguay later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:rs-nap-2', text: 'No plan of Serbia later than this one was seen as of November 2026; it was not searched for further.' },
  {
    about: 'ActionPlan:sb-nap-1',
    text: 'No plan of Solomon Islands later than this one was seen as of November 2026 (one was in preparation in 2025); it was not searched for further.',
  },
  { about: 'ActionPlan:sd-nap-1', text: 'No plan of Sudan later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:si-nap-2', text: 'No plan of Slovenia later than this one was seen as of November 2026; it was not searched for further.' },
  {
    about: 'ActionPlan:ss-nap-1',
    text: 'No plan of South Sudan later than this one was seen as of November 2026 (one for 2023-2027 was in development in 2022).',
  },
  { about: 'ActionPlan:sv-nap-1', text: 'No plan of El Salvador later than this one was seen as of November 2026.' },
  { about: 'ActionPlan:xk-nap-1', text: 'No plan of Kosovo later than this one was seen as of November 2026.' },
  {
    about: 'ActionPlan:ye-nap-1',
    text: 'No plan of Yemen later than this one was seen as of November 2026 (one was in preparation in March 2025); it was not searched for further.',
  },
  { about: 'Country:AZ', text: 'A draft plan of Azerbaijan for 2020-2023 was never officially adopted.' },
  { about: 'Country:MR', text: 'Mauritania is said to have a plan; no text, period or day of adoption was seen.' },
  { about: 'Country:MY', text: 'The first plan of Malaysia, for 2025-2030, is reported by one newspaper group only and is not recorded.' },
  {
    text: 'Whether a plan has a budget, monitoring or a role for civil society mostly rests on one tracker, WILPF PeaceWomen; where nothing is said, nothing was stated in what was read.',
  },
  { text: 'Pages on national action plans were mostly read in states of 2020 to 2025: a plan that is not listed may exist all the same.' },
  {
    about: 'ActionPlan:cd-nap-2',
    text: 'For the second plan of the Democratic Republic of the Congo the period 2020-2023 and a budget are also claimed; the pages that say so could not be named.',
  },
  { about: 'ActionPlan:ug-nap-1', text: 'For the first plan of Uganda the period 2008-2014 is also claimed; the page that says so could not be named.' },
  {
    about: 'Resolution:2493',
    text: 'The operative paragraphs of resolution 2493 (2019) could not be read: what is shown rests on press summaries, and their numbers and their total are not known.',
  },
  {
    about: 'Resolution:2538',
    text: 'The operative paragraphs of resolution 2538 (2020) could not be read: what is shown rests on press summaries, and their numbers and their total are not known.',
  },
  {
    about: 'Resolution:2467',
    text: 'Paragraphs 1 to 36 of resolution 2467 (2019) were read in a copy; whether a further closing paragraph follows was not seen, and so the total is left out, as is most of the preamble.',
  },
  {
    text: 'A draft resolution on women and peace and security for the twentieth anniversary of resolution 1325, submitted by the Russian Federation (S/2020/1054), was voted on on 30 October 2020 and not adopted: 5 votes in favour (China, Indonesia, Russian Federation, South Africa, Viet Nam), none against and 10 abstentions, where nine votes are needed; being no resolution, it has no record here.',
  },
  {
    text: "The sponsors of resolutions are those on the first print of each draft in the United Nations library; States that joined later are missing, an empty list mostly means a text presented by the Council's President, and no list was seen for resolutions 2668, 2681, 2686, 2730, 2764 and 2805.",
  },
  {
    text: 'Which earlier resolutions a text cites is complete only up to 2015; for later resolutions often only the opening of the text was read, and for twenty-four of them no citation was verified.',
  },
  {
    about: 'PresidentialStatement:S/PRST/2001/31',
    text: 'The text of presidential statement S/PRST/2001/31 was not read; only its symbol, date and meeting are confirmed.',
  },
  {
    text: "Presidential statements on women, peace and security are covered up to July 2022, where the United Nations library's meeting tables end; the latest found is S/PRST/2016/9.",
  },
  {
    text: 'The fifteen presidential statements on women, peace and security are mostly known from United Nations press releases, so their points carry no paragraph numbers; of the fifty related ones only symbol, date, meeting and agenda item are confirmed.',
  },
  {
    about: 'PresidentialStatement:S/PRST/2004/40',
    text: 'The call for national action plans is dated to S/PRST/2004/40 of October 2004 here; some accounts date it to S/PRST/2005/52 of October 2005, but no source that says so was read.',
  },
  {
    text: 'Nine presidential statements that resolutions recall (S/PRST/1995/9, S/PRST/1997/13, S/PRST/1997/34, S/PRST/1997/38, S/PRST/1998/18, S/PRST/1998/28, S/PRST/1998/29, S/PRST/1998/30, S/PRST/1998/35) are not in the meeting tables that were read and have no record.',
  },
  {
    about: 'Resolution:1888',
    text: 'No reliable source for the penholder of resolution 1888 (2009) was found; a secondary page says that the United States Secretary of State, who presided, introduced it.',
  },
  {
    text: 'For fifteen related resolutions adopted since 2016 (2282, 2286, 2378, 2396, 2401, 2417, 2427, 2436, 2474, 2518, 2532, 2558, 2565, 2573, 2601) no text was read: their themes rest on title, agenda item and subject headings alone, and resolution 2518 has none.',
  },
  {
    about: 'Framework:sdg-17-18-2',
    text: 'The UN data of 2020 name PARIS21 alone as custodian of this indicator; another list is said to name four bodies, but no source for it could be found.',
  },
  {
    about: 'Framework:sdg-13-3-2',
    text: 'This indicator stands in the first edition of the framework; whether the review of 2020 withdrew it is not confirmed.',
  },
  {
    about: 'Framework:sdg-1-b-1',
    text: 'No custodian agency is stated for this indicator in the sources used, and its wording changed between editions of the framework.',
  },
  { about: 'Framework:sdg-10-7-3', text: 'The UN address of this indicator and its custodian are not known here: it was added after the UN data of 2020.' },
  { about: 'Framework:sdg-10-7-4', text: 'The UN address of this indicator and its custodian are not known here: it was added after the UN data of 2020.' },
  { about: 'Framework:sdg-16-3-3', text: 'The UN address of this indicator and its custodian are not known here: it was added after the UN data of 2020.' },
  {
    about: 'Framework:sdg-5',
    text: 'Custodian agencies are those of May 2020; whether the review of the indicator framework in 2025 changed any indicator of Goal 5 is not known here.',
  },
  {
    about: 'Theme:women-peace-and-security',
    text: 'Neither the UN thesaurus nor EuroVoc has a concept for women, peace and security; the nearest concepts are given instead.',
  },
  {
    about: 'Theme:relief-and-recovery',
    text: "No source was found for the name of this pillar in Arabic, Russian or Chinese; the French name is our translation, and NATO's French text says relief and assistance.",
  },
  { about: 'Theme:participation', text: 'No source was found for the names of the four pillars in Russian or Chinese.' },
  { about: 'Theme:transitional-justice', text: 'The Arabic name of this concept in the UN thesaurus is misspelled in the copy consulted and is left out.' },
  {
    text: 'More than half of the names of themes in French, Dutch and German are our own translations and have not been checked by native speakers; many themes have no Spanish, Russian, Arabic or Chinese name yet.',
  },
  { text: 'The links from Sustainable Development Goal targets to themes are our own classification; no source states them.' },
  { text: 'Wikidata identifiers of the themes were not looked up.' },
] as const satisfies readonly Gap[]
