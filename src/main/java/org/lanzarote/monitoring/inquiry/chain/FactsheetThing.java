package org.lanzarote.monitoring.inquiry.chain;

import org.jspecify.annotations.Nullable;

/** A factsheet or a footnote of one, as it is named in a chain: RUS, RUS@1 in an edition, RUS@draft, RUS/9, RUS/9@1. */
public record FactsheetThing(
        String party, @Nullable String footnote, @Nullable String edition) {

    /** The edition of which it is, where it is read neither as the newest nor in one. */
    public static final String DRAFT = "draft";

    public boolean isDraft() {
        return DRAFT.equals(edition);
    }

    public static FactsheetThing of(Thing thing) {
        var inEdition = thing.name().split("@", 2);
        var key = inEdition[0].split("/", 2);
        return new FactsheetThing(key[0], key.length == 1 ? null : key[1], inEdition.length == 1 ? null : inEdition[1]);
    }
}
