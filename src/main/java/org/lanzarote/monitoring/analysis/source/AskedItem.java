package org.lanzarote.monitoring.analysis.source;

import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;

/** A question with the language in which its wording is authentic, and the title of its round. */
public record AskedItem(Item item, Language authentic, BilingualText title) {}
