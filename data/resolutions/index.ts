import { firstResolutions } from './core-1325-1820.ts'
import { resolution1888 } from './core-1888.ts'
import { resolutions1889And1960 } from './core-1889-1960.ts'
import { resolutions2106And2122 } from './core-2106-2122.ts'
import { resolution2242 } from './core-2242.ts'
import { resolutions2467And2493 } from './core-2467-2493.ts'
import { related1999To2001 } from './related-1999-2001.ts'
import { related2003To2005 } from './related-2003-2005.ts'
import { related2006To2009 } from './related-2006-2009.ts'
import { related2011To2013 } from './related-2011-2013.ts'
import { related2014 } from './related-2014.ts'
import { related2015To2016 } from './related-2015-2016.ts'
import { related2017To2018 } from './related-2017-2018.ts'
import { related2019To2020 } from './related-2019-2020.ts'
import { related2021To2025 } from './related-2021-2025.ts'
import { situations2001To2006 } from './situation-2001-2006.ts'
import { situations2007To2009 } from './situation-2007-2009.ts'
import { situations2010To2012 } from './situation-2010-2012.ts'
import { situations2013To2015 } from './situation-2013-2015.ts'
import { situations2016To2018 } from './situation-2016-2018.ts'
import { situations2019To2021 } from './situation-2019-2021.ts'
import { situations2022To2026 } from './situation-2022-2026.ts'

/** Resolutions of the Security Council: those on women, peace and security, related ones, and those on situations that cite the first. */
export const resolutions = [
  ...firstResolutions,
  ...resolution1888,
  ...resolutions1889And1960,
  ...resolutions2106And2122,
  ...resolution2242,
  ...resolutions2467And2493,
  ...related1999To2001,
  ...related2003To2005,
  ...related2006To2009,
  ...related2011To2013,
  ...related2014,
  ...related2015To2016,
  ...related2017To2018,
  ...related2019To2020,
  ...related2021To2025,
  ...situations2001To2006,
  ...situations2007To2009,
  ...situations2010To2012,
  ...situations2013To2015,
  ...situations2016To2018,
  ...situations2019To2021,
  ...situations2022To2026,
] as const
