package org.lanzarote.monitoring.outcome.chapter;

import org.lanzarote.monitoring.platform.language.BilingualText;

/** A sub-heading of a chapter, for what writes out the whole report. */
public record HeadingLine(String chapter, String key, BilingualText title) {

    /** The query for those of a report, in its order. */
    public static final String OF_REPORT =
            "select c.numeral, h.key, h.title from Chapter c join c.headings h where c.report.id = :report"
                    + " order by c.ordinal, index(h)";
}
