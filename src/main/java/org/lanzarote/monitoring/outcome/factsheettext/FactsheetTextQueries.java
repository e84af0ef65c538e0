package org.lanzarote.monitoring.outcome.factsheettext;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.citing.HeldText;

/** Queries for the factsheets' own words; the calling code has checked that the caller may see their report. */
interface FactsheetTextQueries {

    /** The factsheets' own words as they are fetched; those that were withdrawn do not stand. */
    record OwnWords(int version, boolean stands, UUID text) {}

    @HQL("select version, case when withdrawn is null then true else false end, text.id from FactsheetText"
            + " where report.id = :report and kind = :kind")
    Optional<OwnWords> own(UUID report, FactsheetTextKind kind);

    @HQL("select x.text.id, case when x.kind = INTRODUCTION then 'introduction' else 'key-findings' end,"
            + " case when x.report.publishedAt is not null then true else false end"
            + " from FactsheetText x where x.withdrawn is null and function(among as Boolean, :texts, x.text.id)"
            + " order by x.id")
    List<HeldText> citing(UUID[] texts);

    @HQL("update versioned FactsheetText set kind = kind where text.id in :texts")
    int retag(Collection<UUID> texts);
}
