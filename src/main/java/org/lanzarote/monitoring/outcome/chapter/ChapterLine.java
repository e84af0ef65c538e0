package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * A chapter for what is written out of the whole report, and which of its titles have new words in the language of the report
 * alone; its own by the empty key.
 */
public record ChapterLine(String numeral, BilingualText title, List<String> untranslated, UUID introduction) {}
