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

    /** Refuses a passage that is not in the answer, which would otherwise be published. */
    public void check(Map<String, GivenAnswer> submitted) {
        var violations = new Violations();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            @Nullable GivenAnswer answer = submitted.get(one.question());
            if (answer == null) {
                violations.add(
                        "/withheld/" + i + "/question",
                        WithholdingMessage.SUBMISSION_LACKS_QUESTION.with(one.question()));
            } else if (one.passage() != null) {
                violations.require(
                        !without(answer, List.of(one)).equals(answer),
                        "/withheld/" + i + "/passage",
                        WithholdingMessage.NOT_IN_THESE_WORDS.with(one.question()));
            }
        }
        violations.orThrow(WithholdingMessage.NOTHING_TO_WITHHOLD);
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
