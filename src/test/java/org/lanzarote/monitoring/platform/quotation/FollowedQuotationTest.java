package org.lanzarote.monitoring.platform.quotation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.support.Drawn;

/** Quoted words are followed to the very same words in the very same sentence or to none. */
@Execution(CONCURRENT)
class FollowedQuotationTest {

    /** The field that is a value beside the others. */
    private static final String VALUE = "/other";

    @Test
    @Tag("slow") // 1.6 s
    void quotationEndsInOneOfFourStatesAndNeverOnWordsThatReadOtherwise() {
        Drawn.cases(4_000, EditedAnswer::draw, FollowedQuotationTest::isFollowedRightly);
    }

    private static void isFollowedRightly(EditedAnswer edited) {
        var before = source(edited.before());
        var after = source(edited.after());
        for (var passage : before.passages(visible(edited.words()))) {
            var followed = after.follow(passage, before);
            int stood = places(edited.before(), edited.words());
            int stands = places(edited.after(), edited.words());
            assertThat(before.passages(visible(edited.words()))).hasSize(stood);
            assertThat(after.passages(visible(edited.words()))).hasSize(stands);
            if (stands == 0) {
                assertThat(followed.state()).isEqualTo(PassageState.GONE);
            }
            if (stood == 1 && stands == 1) {
                assertThat(followed.state().isFollowed())
                        .isEqualTo(sentence(edited.before(), passage)
                                .equals(sentence(
                                        edited.after(),
                                        after.passages(passage.words()).get(0))));
            }
            if (before.equals(after)) {
                assertThat(followed).isEqualTo(new FollowedPassage(PassageState.SAME, passage, false));
            }
            boolean valuesDiffer = !visible(edited.before().getOrDefault(VALUE, ""))
                    .equals(visible(edited.after().getOrDefault(VALUE, "")));
            assertThat(followed.valueChanged())
                    .isEqualTo(valuesDiffer && !passage.field().equals(VALUE));
            assertThat(followed.holds()).isEqualTo(followed.state().isFollowed() && !followed.valueChanged());
            var now = followed.now();
            assertThat(now != null).isEqualTo(followed.state().isFollowed());
            if (now != null) {
                assertThat(now.words()).isEqualTo(visible(edited.words()));
                assertThat(after.passages(now.words())).contains(now);
                assertThat(visible(requireNonNull(edited.after().get(now.field()))))
                        .contains(now.words());
                assertThat(sentence(edited.after(), now))
                        .as("the sentence is the same")
                        .isEqualTo(sentence(edited.before(), passage));
                if (stood > 1
                        && !Objects.equals(
                                edited.before().get(now.field()), edited.after().get(now.field()))) {
                    assertThat((now.before().equals(passage.before())
                                            && now.after().equals(passage.after()))
                                    || visible(requireNonNull(edited.before().get(passage.field())))
                                            .equals(visible(requireNonNull(
                                                    edited.after().get(passage.field())))))
                            .as("one of several places is taken for another only between the same words")
                            .isTrue();
                }
            }
            assertThat(before.find(passage.quotation(), "", new Violations())).contains(passage);
        }
    }

    private static SourceWords source(Map<String, String> fields) {
        var texts = new TreeMap<>(fields);
        texts.remove(VALUE);
        return new SourceWords(
                texts, fields.containsKey(VALUE) ? Map.of(VALUE, requireNonNull(fields.get(VALUE))) : Map.of());
    }

    /** As a reader would count them, by another way than the service's. */
    private static int places(Map<String, String> fields, String words) {
        return (int) fields.values().stream()
                .mapToLong(text -> whole(words).matcher(visible(text)).results().count())
                .sum();
    }

    private static Pattern whole(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}\\p{M}])(?=" + Pattern.quote(visible(words)) + "(?![\\p{L}\\p{N}\\p{M}]))");
    }

    /** What a reader would take for the sentences around the words, likewise by another way. */
    private static String sentence(Map<String, String> fields, QuotedPassage passage) {
        var text = visible(requireNonNull(fields.get(passage.field())));
        int begin = whole(passage.words())
                .matcher(text)
                .results()
                .skip(passage.occurrence() - 1L)
                .findFirst()
                .orElseThrow()
                .start();
        var said = new StringBuilder();
        int at = 0;
        for (var sentence : text.split("(?<=\\p{L}{3}\\.)(?<!Art\\.) (?=\\p{Lu})", -1)) {
            if (at < begin + passage.words().length() && at + sentence.length() > begin) {
                said.append(sentence).append(' ');
            }
            at += sentence.length() + 1;
        }
        return said.toString();
    }

    private static String visible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u2009]+", " ")
                .trim();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The law applies to children. | law applies  | The law applies to children. In short.      | SAME",
                "The law applies.             | law applies  | As said. The law applies. So it is.         | MOVED",
                "The law applies.             | law applies  | It is kept. - The law applies. - It is new. | MOVED",
                "The law applies to children. | law applies  | In short: the law applies to children.     | AMBIGUOUS",
                "The law applies.             | law applies  | As said. Here the law applies, no more.     | AMBIGUOUS",
                "They are fined. No more.     | are fined    | It is not so that they are fined. No more.  | AMBIGUOUS",
                "They are fined. No more.     | are fined    | They are fined, but never were. No more.    | AMBIGUOUS",
                "It applies. They are fined.  | They are     | Not so: 1. They are fined.                  | AMBIGUOUS",
                "It applies. They are fined.  | They are     | Not so (cf. Art. 5). They are fined. Yes.   | MOVED",
                "See Art. They are fined.     | They are     | Not in Art. They are fined.                 | AMBIGUOUS",
                "The law applies.             | law applies  | The law applies now. Where law applies.     | AMBIGUOUS",
                "The law applies.             | law applies  | The l\u0430w applies.                        | GONE",
                "They comply.                 | comply       | They mis-comply.                            | GONE",
                "It is 5 years.               | 5 years      | It is 1.5 years.                            | GONE",
                "They can do it.              | can          | They can't do it.                           | GONE",
                "No law. One law here.        | One law here | One law here. No law.                       | MOVED"
            })
    void stateIsTheOneThatAReaderWouldSay(String before, String words, String after, PassageState state) {
        var earlier = source(Map.of("/text", before));
        var passage = earlier.passages(words).get(0);

        assertThat(source(Map.of("/text", after)).follow(passage, earlier).state())
                .isEqualTo(state);
    }

    @Test
    void oneOfSeveralPlacesIsNotTakenForAnother() {
        var earlier = source(Map.of("/text", "First: no law. Second, in another field: no law at all."));
        var first = earlier.passages("no law").get(0);

        assertThat(source(Map.of("/text", "Second, in another field: no law at all."))
                        .follow(first, earlier)
                        .state())
                .isEqualTo(PassageState.AMBIGUOUS);
    }

    @Test
    void wordsThatStandSeveralTimesNeedWhatDecides() {
        var answer = source(Map.of("/text", "The law is silent. A law\u00a0is\nsilent.", "/other", "law"));

        assertThat(told(answer, quoted("law is silent", null, null))).containsExactly("WORDS_IN_SEVERAL_PLACES");
        assertThat(told(answer, quoted("law is silent", "A", null))).isEmpty();
        assertThat(told(answer, quoted("law is silent", null, 2))).isEmpty();
        assertThat(told(answer, quoted("law is silent", "No", null))).containsExactly("WORDS_NOT_AT_THAT_PLACE");
        assertThat(told(answer, quoted("laws are silent", null, null))).containsExactly("WORDS_NOT_THERE");
        assertThat(told(answer, quoted("la", null, null))).containsExactly("WORDS_NOT_THERE");
    }

    private static List<String> told(SourceWords answer, Quotation wish) {
        var violations = new Violations();
        answer.find(wish, "/quotation", violations);
        return violations.found().stream().map(Violation::code).toList();
    }

    private static Quotation quoted(String words, @Nullable String before, @Nullable Integer occurrence) {
        return new Quotation(words, "/text", before, null, occurrence);
    }
}
