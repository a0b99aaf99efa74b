import type { WpsCouncilText } from '../keys.ts'

/** Which texts the statements on related subjects cite, and where. */
// biome-ignore format: lists of texts are packed
export const relatedStatements: readonly WpsCouncilText[] = [
  { of: 'PresidentialStatement:S/PRST/2001/31' },
  { of: 'PresidentialStatement:S/PRST/2007/40' },
  { of: 'PresidentialStatement:S/PRST/2008/39' },
  { of: 'PresidentialStatement:S/PRST/2000/10', cites: { 'paragraph 1': ['S/PRST/1999/21'] } },
  {
    of: 'PresidentialStatement:S/PRST/2000/25',
    cites: {
      'paragraph 1': [
        'S/PRST/1998/28', 'S/PRST/1998/29', 'S/PRST/1998/35', 'S/PRST/1999/34', 'S/PRST/2000/10', 'S/RES/1196 (1998)', 'S/RES/1197 (1998)',
        'S/RES/1208 (1998)', 'S/RES/1209 (1998)',
      ],
    },
  },
  { of: 'PresidentialStatement:S/PRST/2001/5' },
  { of: 'PresidentialStatement:S/PRST/2001/10' },
  { of: 'PresidentialStatement:S/PRST/2001/21', cites: { 'paragraph 1': ['S/PRST/1999/28', 'S/RES/1209 (1998)', '1296', '1314'] } },
  {
    of: 'PresidentialStatement:S/PRST/2002/30',
    cites: {
      'paragraph 1': ['S/PRST/1999/28', 'S/PRST/2001/21', 'S/PRST/2002/12', 'S/RES/1209 (1998)', '1296', '1314', '1379'],
      'paragraph 10': ['S/RES/1390 (2002)'],
    },
  },
  { of: 'PresidentialStatement:S/PRST/2003/5' },
  { of: 'PresidentialStatement:S/PRST/2004/1', cites: { 'paragraph 1': ['S/PRST/1999/28', 'S/PRST/2001/21', 'S/PRST/2002/30'] } },
  { of: 'PresidentialStatement:S/PRST/2004/34' },
  { of: 'PresidentialStatement:S/PRST/2005/7', cites: { 'paragraph 1': ['S/PRST/1999/28', 'S/PRST/2001/21', 'S/PRST/2002/30', 'S/PRST/2004/1'] } },
  { of: 'PresidentialStatement:S/PRST/2005/21' },
  { of: 'PresidentialStatement:S/PRST/2005/42' },
  { of: 'PresidentialStatement:S/PRST/2006/33', cites: { 'paragraph 1': ['1612'], 'paragraph 2': ['1612'], 'paragraph 4': ['1612'], 'paragraph 8': ['1612'] } },
  {
    of: 'PresidentialStatement:S/PRST/2006/48',
    cites: {
      'paragraph 1': ['1612'],
      'paragraph 9': ['1612'],
      'paragraph 10': ['1612'],
      'paragraph 12': ['1539'],
      'paragraph 13': ['1612'],
      'paragraph 16': ['1612'],
    },
  },
  { of: 'PresidentialStatement:S/PRST/2007/3' },
  {
    of: 'PresidentialStatement:S/PRST/2007/24',
    cites: { 'paragraph 4': ['S/PRST/1999/28', 'S/PRST/2001/21', 'S/PRST/2002/30', 'S/PRST/2004/1', 'S/PRST/2005/7'] },
  },
  {
    of: 'PresidentialStatement:S/PRST/2008/6',
    cites: {
      'paragraph 1': ['1612'],
      'paragraph 2': ['1612'],
      'paragraph 6': ['1612'],
      'paragraph 13': ['1612'],
      'paragraph 17': ['S/PRST/2006/48', '1612'],
      'paragraph 20': ['1612'],
    },
  },
  { of: 'PresidentialStatement:S/PRST/2008/14', cites: { 'paragraph 1': ['S/PRST/2007/3'] } },
  {
    of: 'PresidentialStatement:S/PRST/2008/28',
    cites: {
      'paragraph 1': ['S/PRST/2006/33', 'S/PRST/2006/48', 'S/PRST/2008/6', '1325', '1612', '1674', '1820'],
      'paragraph 2': ['1612'],
      'paragraph 4': ['1612'],
      'paragraph 7': ['1612'],
      'paragraph 8': ['1612'],
      'paragraph 11': ['1612'],
    },
    paragraphsOnWomen: [],
  },
  { of: 'PresidentialStatement:S/PRST/2009/1', cites: { 'paragraph 7': ['S/PRST/2002/41', 'S/PRST/2002/6', 'S/PRST/2003/27'] } },
  { of: 'PresidentialStatement:S/PRST/2009/8', cites: { 'paragraph 1': ['S/PRST/2008/36'], 'paragraph 9': ['1325', '1820'] }, paragraphsOnWomen: [] },
  {
    of: 'PresidentialStatement:S/PRST/2009/9',
    cites: { 'paragraph 1': ['1612'], 'paragraph 2': ['1612'], 'paragraph 4': ['1612'], 'paragraph 10': ['1612'], 'paragraph 15': ['1612'] },
  },
  { of: 'PresidentialStatement:S/PRST/2009/24' },
  { of: 'PresidentialStatement:S/PRST/2010/2', cites: { 'paragraph 4': ['S/PRST/2009/23'], 'paragraph 15': ['1894'] } },
  {
    of: 'PresidentialStatement:S/PRST/2010/6',
    cites: { 'paragraph 1': ['S/PRST/1999/28', 'S/PRST/2001/21', 'S/PRST/2002/30', 'S/PRST/2007/24', 'S/RES/1209 (1998)'] },
  },
  {
    of: 'PresidentialStatement:S/PRST/2010/10',
    cites: {
      'paragraph 1': ['1612', '1882'],
      'paragraph 4': ['1882'],
      'paragraph 5': ['1882', '1888'],
      'paragraph 6': ['1882'],
      'paragraph 10': ['1539', '1612', '1882'],
      'paragraph 20': ['1612', '1882'],
      'paragraph 21': ['1882'],
    },
    paragraphsOnWomen: [],
  },
  { of: 'PresidentialStatement:S/PRST/2010/11', cites: { 'paragraph 5': ['1894'], 'paragraph 10': ['S/RES/1822 (2008)', 'S/RES/1904 (2009)'] } },
  {
    of: 'PresidentialStatement:S/PRST/2011/18',
    cites: { 'paragraph 13': ['S/PRST/2010/20', 'S/PRST/2010/22', '1325', '1820', '1888', '1889'] },
    paragraphsOnWomen: [],
  },
  { of: 'PresidentialStatement:S/PRST/2011/19', cites: { 'paragraph 1': ['S/PRST/2007/3', 'S/PRST/2008/14'] } },
  {
    of: 'PresidentialStatement:S/PRST/2012/1',
    cites: { 'paragraph 5': ['1325'], 'paragraph 11': ['1894'], 'paragraph 13': ['S/PRST/2010/11'], 'paragraph 14': ['S/RES/2015 (2011)'] },
    paragraphsOnWomen: [],
  },
  { of: 'PresidentialStatement:S/PRST/2012/16', cites: { 'paragraph 2': ['S/RES/1373 (2001)', 'S/RES/1540 (2004)'] } },
  {
    of: 'PresidentialStatement:S/PRST/2012/29',
    cites: {
      'paragraph 1': ['S/PRST/2009/23', 'S/PRST/2010/20', 'S/PRST/2011/2', 'S/PRST/2011/4'],
      'paragraph 8': ['1645'],
      'paragraph 17': ['1998'],
    },
  },
  {
    of: 'PresidentialStatement:S/PRST/2013/4',
    cites: { 'paragraph 15': ['1325', '1820', '1888', '1889', '1960'], 'paragraph 16': ['1612', '1882', '1998', '2068'] },
    paragraphsOnWomen: [],
  },
  {
    of: 'PresidentialStatement:S/PRST/2013/8',
    cites: {
      'paragraph 7': ['1998', '2068'],
      'paragraph 13': ['1539', '1612', '1882', '1998', '2068'],
      'paragraph 19': ['1612', '1882', '1998'],
      'paragraph 24': ['1612'],
    },
  },
  {
    of: 'PresidentialStatement:S/PRST/2014/5',
    cites: { 'paragraph 6': ['2086'], 'paragraph 18': ['1325', '1612', '1820', '1882', '1888', '1889', '1960', '1998', '2068', '2106', '2122'] },
    paragraphsOnWomen: [],
  },
  {
    of: 'PresidentialStatement:S/PRST/2015/2',
    cites: { 'paragraph 1': ['S/PRST/2009/23', 'S/PRST/2010/20', 'S/PRST/2011/2', 'S/PRST/2011/4', 'S/PRST/2012/29'], 'paragraph 12': ['1645'] },
  },
  {
    of: 'PresidentialStatement:S/PRST/2015/11',
    cites: {
      'paragraph 6': ['S/RES/1267 (1999)', 'S/RES/1989 (2011)'],
      'paragraph 11': ['S/PRST/2014/23', 'S/RES/1373 (2001)', 'S/RES/1624 (2005)', '2178'],
      'paragraph 12': ['2178'],
      'paragraph 13': ['S/RES/1267 (1999)', 'S/RES/1989 (2011)', '2178'],
      'paragraph 14': ['2178'],
      'paragraph 15': ['2178'],
      'paragraph 20': ['S/RES/1373 (2001)', '2178'],
      'paragraph 21': ['2178'],
      'paragraph 22': ['2178'],
      'paragraph 25': ['S/RES/1373 (2001)', '2178'],
    },
  },
  { of: 'PresidentialStatement:S/PRST/2015/22', cites: { 'paragraph 6': ['2171'], 'paragraph 11': ['1325', '2242'] }, paragraphsOnWomen: [] },
  {
    of: 'PresidentialStatement:S/PRST/2015/25',
    cites: { 'paragraph 5': ['S/RES/2161 (2014)', 'S/RES/2170 (2014)', '2178', '2195', 'S/RES/2199 (2015)', '2242', 'S/RES/2249 (2015)'] },
    paragraphsOnWomen: [],
  },
  {
    of: 'PresidentialStatement:S/PRST/2015/26',
    cites: { 'paragraph 1': ['S/PRST/2015/22', 'S/RES/1353 (2001)', '2086'], 'paragraph 6': ['S/PRST/2001/3', '2242'], 'paragraph 12': ['S/RES/1353 (2001)'] },
    paragraphsOnWomen: [],
  },
  {
    of: 'PresidentialStatement:S/PRST/2016/12',
    cites: {
      'paragraph 1': ['S/PRST/2010/7', 'S/PRST/2011/2', 'S/PRST/2012/29', 'S/PRST/2015/2', 'S/PRST/2016/8'],
      'paragraph 4': ['2282'],
      'paragraph 9': ['1325', '2242'],
      'paragraph 12': ['2282'],
      'paragraph 14': ['2282'],
    },
    paragraphsOnWomen: [],
  },
  {
    of: 'PresidentialStatement:S/PRST/2018/10',
    cites: { 'paragraph 7': ['S/RES/2320 (2016)', '2378'], 'paragraph 10': ['2382'], 'paragraph 17': ['2242', '2378'], 'paragraph 30': ['2378'] },
    paragraphsOnWomen: [],
  },
  { of: 'PresidentialStatement:S/PRST/2019/15', cites: { 'paragraph 1': ['2250', '2419', '2457'] } },
  {
    of: 'PresidentialStatement:S/PRST/2020/5',
    cites: { 'paragraph 3': ['S/RES/1267 (1999)', 'S/RES/1989 (2011)', '2253'], 'paragraph 15': ['S/RES/1373 (2001)', 'S/RES/2462 (2019)'] },
  },
]
