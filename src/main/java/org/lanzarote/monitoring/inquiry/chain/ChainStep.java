package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** One step of a chain: the first thing rests on the second. Where a text says so, the text, and the mark of its footnote. */
public record ChainStep(
        Thing from,
        Thing to,
        TraceRelation relation,
        @Nullable UUID text,
        @Nullable String mark,
        @Nullable Outside outside,
        @Nullable TracedPassage passage) {

    /** What a footnote points to outside this service, in its own words and as its translation has it. */
    public record Outside(
            @Nullable String document,
            @Nullable String locator,
            @Nullable String url,
            @Nullable String words,
            @Nullable Outside translated) {

        private static final Pattern SENTENCE = Pattern.compile("[.!?…][\\p{Pe}\\p{Pf}]*$");

        static Outside of(Footnote note, @Nullable Outside translated) {
            return new Outside(note.document(), note.locator(), note.url(), note.text(), translated);
        }

        /** In words, of a text that was written in a language. */
        public BilingualText label(Language written) {
            return new BilingualText(said(), said())
                    .with(written.other(), translated == null ? said() : translated.said());
        }

        String said() {
            var source =
                    Stream.of(document, locator, url).filter(Objects::nonNull).collect(joining(", "));
            return words == null ? source : before(source, words);
        }

        private static String before(String source, String words) {
            if (source.isEmpty()) {
                return words;
            }
            return words + (SENTENCE.matcher(words).find() ? " " : ", ") + source;
        }
    }

    public static ChainStep of(Thing from, TraceRelation relation, Thing to) {
        return new ChainStep(from, to, relation, null, null, null, null);
    }

    /** The same step, but of another thing, such as the footnote in which it stands. */
    public ChainStep by(Thing other) {
        return new ChainStep(other, to, relation, null, null, outside, passage);
    }
}
