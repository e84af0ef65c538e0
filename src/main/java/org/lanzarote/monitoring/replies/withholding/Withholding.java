package org.lanzarote.monitoring.replies.withholding;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Reference;

/** Leaves withheld passages out of answers, and puts the ground in their place. */
public final class Withholding {

    private final List<Withhold> all;
    private final Map<String, List<Withhold>> byQuestion;

    public Withholding(List<Withhold> all) {
        this.all = all;
        this.byQuestion = all.stream().collect(groupingBy(Withhold::question));
    }

    /** Whether what is to be withheld stands in the answer, or in its text in another language. */
    public static boolean stands(Withhold one, TranslatedAnswer answer) {
        return one.withholdsWhole()
                ? !answer.given().isEmpty()
                : !without(answer.given(), List.of(one)).equals(answer.given()) || isTranslated(one, answer);
    }

    /** Refuses a passage that is not in the answer, which would otherwise be published. */
    public void check(Map<String, TranslatedAnswer> submitted) {
        var violations = new Violations();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            @Nullable TranslatedAnswer answer = submitted.get(one.question());
            if (answer == null) {
                violations.add(
                        "/withheld/" + i + "/question",
                        WithholdingMessage.SUBMISSION_LACKS_QUESTION.with(one.question()));
            } else if (one.passage() != null) {
                violations.require(
                        stands(one, answer),
                        "/withheld/" + i + "/passage",
                        WithholdingMessage.NOT_IN_THESE_WORDS.with(one.question()));
            }
        }
        requireSilent(all, violations);
        violations.orThrow(WithholdingMessage.NOTHING_TO_WITHHOLD);
    }

    /** Reports each ground that says what is withheld: everybody reads it in the place of the words. */
    public static void requireSilent(List<Withhold> withheld, Violations violations) {
        for (int i = 0; i < withheld.size(); i++) {
            violations.require(
                    withheld.stream().noneMatch(withheld.get(i)::says),
                    "/withheld/" + i + "/ground",
                    WithholdingMessage.SAID_BY_GROUND.with());
        }
    }

    public Set<String> grounds(String question) {
        return of(question).stream().map(Withhold::ground).collect(Collectors.toSet());
    }

    /** The answer as it is published, without what is withheld. */
    public GivenAnswer publicPart(String question, GivenAnswer answer) {
        var here = of(question);
        return here.stream()
                .filter(one -> one.passage() == null)
                .findFirst()
                .map(whole -> new GivenAnswer(AnswerContent.NONE, whole.mark()))
                .orElseGet(() -> without(answer, here));
    }

    /**
     * Whether it leaves out every word of what another would withhold. Translations are left out as soon as anything of
     * their answer is.
     */
    public boolean covers(Withhold other, TranslatedAnswer answer) {
        var here = of(other.question());
        if (here.stream().anyMatch(Withhold::withholdsWhole)) {
            return true;
        }
        if (other.withholdsWhole() || (here.isEmpty() && isTranslated(other, answer))) {
            return false;
        }
        var both = Stream.concat(here.stream(), Stream.of(other)).toList();
        return without(answer.given(), nameless(both)).equals(without(answer.given(), nameless(here)));
    }

    /** The same without grounds, so that two cuts differ only by the words that they leave. */
    private static List<Withhold> nameless(List<Withhold> withheld) {
        return withheld.stream()
                .map(one -> new Withhold(one.question(), one.passage(), ""))
                .toList();
    }

    private static boolean isTranslated(Withhold one, TranslatedAnswer answer) {
        return answer.translations().stream()
                .anyMatch(text -> !CutText.of(text, List.of(one)).equals(text));
    }

    private List<Withhold> of(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    private static GivenAnswer without(GivenAnswer answer, List<Withhold> withheld) {
        var content = answer.content();
        var left = new AnswerContent(
                content.value(),
                content.values(),
                content.other() == null ? null : CutText.of(content.other(), withheld),
                content.number(),
                content.date(),
                each(content.rows(), row -> row(row, withheld)),
                each(content.references(), reference -> reference(reference, withheld)),
                content.files() == null ? null : files(content.files(), withheld));
        return new GivenAnswer(left, CutText.of(answer.text(), withheld));
    }

    private static Map<String, JsonNode> row(Map<String, JsonNode> row, List<Withhold> withheld) {
        Map<String, JsonNode> left = new LinkedHashMap<>();
        row.forEach((key, cell) ->
                left.put(key, cell.isTextual() ? new TextNode(CutText.of(cell.asText(), withheld)) : cell));
        return left;
    }

    /**
     * The reference without what is withheld; an address with a withheld part is left out whole, and the ground
     * stands beside the title.
     */
    private static Reference reference(Reference reference, List<Withhold> withheld) {
        var title = CutText.of(reference.title(), withheld);
        var url = reference.url();
        var cut = url == null
                ? List.<Withhold>of()
                : withheld.stream()
                        .filter(one -> url.contains(String.valueOf(one.passage())))
                        .toList();
        return cut.isEmpty()
                ? new Reference(title, url)
                : new Reference(title + " " + cut.get(0).mark(), null);
    }

    private static List<UUID> files(List<UUID> files, List<Withhold> withheld) {
        return files.stream()
                .filter(file ->
                        withheld.stream().noneMatch(one -> file.toString().equals(one.passage())))
                .toList();
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> list, UnaryOperator<T> change) {
        return list == null ? null : list.stream().map(change).toList();
    }
}
