package org.lanzarote.monitoring.outcome.translation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A text of a report and its translation, as they are fetched. */
record TextTranslationRow(
        UUID textId,
        UUID history,
        int revision,
        String kind,
        String key,
        @Nullable String chapter,
        @Nullable String lead,
        String markdown,
        String place,
        String state,
        @Nullable Integer version,
        @Nullable Integer ofRevision,
        @Nullable UUID translationId,
        @Nullable String translatedLead,
        @Nullable String translation,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        @Nullable Integer confirmedRevision,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    /** The same with other words for the text and its translation. */
    TextTranslationRow saying(String words, @Nullable String translated) {
        return new TextTranslationRow(
                textId,
                history,
                revision,
                kind,
                key,
                chapter,
                lead,
                words,
                place,
                state,
                version,
                ofRevision,
                translationId,
                translatedLead,
                translated,
                savedBy,
                savedAt,
                confirmedRevision,
                confirmedBy,
                confirmedAt);
    }

    TranslatedKind translatedKind() {
        return TranslatedKind.valueOf(kind);
    }

    boolean isHeading() {
        return translatedKind() == TranslatedKind.HEADING;
    }

    TextTranslationState translationState() {
        return TextTranslationState.valueOf(state);
    }

    /** The tag of the translation, and of what it is to translate: it moves with either. */
    EntityTag tag() {
        return tag(version, revision, lead);
    }

    /** A translation that is not there yet has a tag, too, so that nobody writes over the first one. */
    static EntityTag tag(@Nullable Integer version, int revision, @Nullable String lead) {
        var own = (version == null ? 0 : version + 1) + "." + revision;
        return new EntityTag(lead == null ? own : own + "." + Integer.toHexString(lead.hashCode()));
    }
}
