package org.lanzarote.monitoring.platform.citation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries that read many texts and the lines of their citations at once. */
interface CitationQueries {

    /** A text without its citations. */
    record Text(UUID id, String markdown) {}

    /** A text, and something that it cites. */
    record CitingText(UUID target, UUID text) {}

    @HQL("select distinct l.target, t.id from CitedText t join t.lines l where l.target in :targets order by t.id")
    List<CitingText> citing(Collection<UUID> targets);

    @HQL("select id, markdown from CitedText where id in :ids")
    List<Text> texts(Collection<UUID> ids);

    @HQL("select t.id, l.mark, l.kind, l.target, l.document, l.locator, l.url, l.explanation"
            + " from CitedText t join t.lines l where t.id in :ids order by t.id, index(l)")
    List<CitationRow> lines(Collection<UUID> ids);
}
