package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * A chapter for what is written out of the whole report. The list {@code untranslated} has the keys of those headings that have new
 * words in the language of the report alone; the empty key is the chapter's own title.
 */
public record ChapterLine(String numeral, BilingualText title, List<String> untranslated, UUID introduction) {}
