package org.lanzarote.monitoring.platform.citing;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the texts that cite something or name it in a label. */
interface UseQueries {

    /** A text, and something that it cites. */
    record CitingText(UUID target, UUID text) {}

    @HQL(
            "select distinct l.target, t.id from CitedText t join t.lines l where function(among as Boolean, :targets, l.target) order by t.id")
    List<CitingText> citing(UUID[] targets);

    /** The texts with labels that name one of these. */
    @HQL("select distinct t.id from CitedText t join t.labels l where function(among as Boolean, :targets, l.target)")
    List<UUID> labelling(UUID[] targets);
}
