package org.lanzarote.monitoring.outcome.translation;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** The words that labels may stand in. */
    Stream<String> words() {
        return Stream.concat(Stream.of(markdown), Stream.ofNullable(translation));
    }

    /** The same with other words. */
    TextTranslationRow with(UnaryOperator<@Nullable String> present) {
        return new TextTranslationRow(
                textId,
                history,
                revision,
                kind,
                key,
                chapter,
                lead,
                String.valueOf(present.apply(markdown)),
                place,
                state,
                version,
                ofRevision,
                translationId,
                translatedLead,
                present.apply(translation),
                savedBy,
                savedAt,
                confirmedRevision,
                confirmedBy,
                confirmedAt);
    }

    TranslatedKind translatedKind() {
        return TranslatedKind.valueOf(kind);
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
