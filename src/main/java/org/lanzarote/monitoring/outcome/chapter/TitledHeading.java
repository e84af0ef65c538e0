package org.lanzarote.monitoring.outcome.chapter;

import org.lanzarote.monitoring.platform.language.BilingualText;

/** A heading with the numeral of its chapter. */
record TitledHeading(String chapter, String key, BilingualText title) {}
