package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;

/** An answer as it stands: its content, and the text that is the answer itself or explains it. */
public record GivenAnswer(AnswerContent content, String text) {

    private static final Pattern CITED = Pattern.compile("attachment:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public static final GivenAnswer NONE = new GivenAnswer(AnswerContent.NONE, "");

    /** The attachments that the answer names, as files or in a text. */
    public Set<UUID> attachments() {
        var named = new HashSet<UUID>();
        if (content.files() != null) {
            named.addAll(content.files());
        }
        Stream.of(text, content.other() == null ? "" : content.other())
                .flatMap(words -> CITED.matcher(words).results())
                .forEach(cited -> named.add(UUID.fromString(cited.group(1))));
        return named;
    }

    /** The same answer with its attachments replaced by others. */
    public GivenAnswer withAttachments(Map<UUID, UUID> others) {
        UnaryOperator<String> renamed = words -> CITED.matcher(words)
                .replaceAll(cited -> "attachment:" + other(UUID.fromString(cited.group(1)), others));
        return new GivenAnswer(content.with(file -> other(file, others), renamed), renamed.apply(text));
    }

    private static UUID other(UUID file, Map<UUID, UUID> others) {
        return others.getOrDefault(file, file);
    }

    /** Whether the question itself is answered, with or without the explanation. */
    public boolean answers(Item item) {
        return switch (item.kind()) {
            case GROUP -> false;
            case YES_NO, YES_NO_PARTLY, SINGLE_CHOICE -> content.value() != null;
            case MULTIPLE_CHOICE -> isGiven(content.values());
            case SHORT_TEXT, TEXT -> !text.isBlank();
            case NUMBER, YEAR -> content.number() != null;
            case DATE -> content.date() != null;
            case TABLE -> isGiven(content.rows());
            case LINKS -> isGiven(content.references());
            case FILES -> isGiven(content.files());
        };
    }

    /** Whether nothing is missing: neither the answer, nor the explanation, nor any cell that the question requires. */
    public boolean completes(Item item) {
        return lacks(item).isEmpty();
    }

    /**
     * What is missing, with pointers into the answer: all of it, or the explanation and cells that the question
     * requires.
     */
    public List<Violation> lacks(Item item) {
        if (!answers(item)) {
            return List.of(Violation.at("", QuestionMessage.UNANSWERED.with(item.number())));
        }
        if (item.explanation() != Explanation.REQUIRED && item.table() == null) {
            return List.of();
        }
        var missing = new Violations();
        missing.require(
                item.explanation() != Explanation.REQUIRED || !text.isBlank(),
                "/text",
                QuestionMessage.EXPLANATION_MISSING.with(item.number()));
        if (item.table() != null) {
            cells(item.table(), missing);
        }
        return missing.found();
    }

    /** Whether the answer is empty. */
    public boolean isEmpty() {
        return content.equals(AnswerContent.NONE) && text.isBlank();
    }

    private void cells(Table table, Violations missing) {
        var rows = Objects.requireNonNullElse(content.rows(), List.<Map<String, JsonNode>>of());
        for (int i = 0; i < rows.size(); i++) {
            for (var column : table.columns()) {
                missing.require(
                        !column.required() || rows.get(i).containsKey(column.key()),
                        "/rows/" + i + "/" + column.key(),
                        QuestionMessage.CELL_MISSING.with((i + 1)));
            }
        }
    }

    private static boolean isGiven(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }
}
