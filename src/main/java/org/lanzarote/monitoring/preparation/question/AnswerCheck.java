package org.lanzarote.monitoring.preparation.question;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds what in an answer does not fit its question. In a draft, parts may still be missing. */
public final class AnswerCheck {

    static final int MOST_ENTRIES = 100;
    static final int LONGEST_OTHER = 500;

    private final Item item;
    private final Set<UUID> files;
    private final String pointer;
    private final Violations violations;
    private final TextCheck texts;

    /** Checks the answer to one of these items; the files are the attachments that it may name. */
    public AnswerCheck(Item item, Items items, Set<UUID> files, String pointer, Violations violations) {
        this.item = item;
        this.files = files;
        this.pointer = pointer;
        this.violations = violations;
        this.texts = new TextCheck(items, files, violations);
    }

    public void check(GivenAnswer answer) {
        var kind = item.kind();
        var content = answer.content();
        takes(
                kind.isChoice()
                        ? kind == AnswerKind.SINGLE_CHOICE
                        : !kind.fixedKeys().isEmpty(),
                content.value(),
                "value");
        takes(kind == AnswerKind.MULTIPLE_CHOICE, content.values(), "values");
        takes(item.options() != null && item.options().other(), content.other(), "other");
        takes(kind.isNumber(), content.number(), "number");
        takes(kind == AnswerKind.DATE, content.date(), "date");
        takes(kind == AnswerKind.TABLE, content.rows(), "rows");
        takes(kind == AnswerKind.LINKS, content.references(), "references");
        takes(kind == AnswerKind.FILES, content.files(), "files");
        choices(content);
        number(content.number());
        entries(content.references(), "references");
        references(content);
        files(content);
        text(answer.text());
        if (item.table() != null && content.rows() != null) {
            new TableCheck(item.table(), pointer + "/rows", texts, violations).check(content.rows());
        }
    }

    private void takes(boolean fits, @Nullable Object given, String field) {
        violations.require(
                fits || given == null,
                pointer + "/" + field,
                QuestionMessage.FIELD_NOT_TAKEN.with(item.number(), field, item.kind()));
    }

    private void choices(AnswerContent content) {
        key(content.value(), "/value");
        var values = Objects.requireNonNullElse(content.values(), List.<String>of());
        var seen = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            key(values.get(i), "/values/" + i);
            violations.require(
                    seen.add(values.get(i)),
                    pointer + "/values/" + i,
                    QuestionMessage.CHOSEN_ALREADY.with(values.get(i)));
        }
        boolean chosen = content.names(AnswerSet.OTHER);
        violations.require(chosen || content.other() == null, pointer + "/other", QuestionMessage.OTHER_NOT_CHOSEN);
        violations.require(
                !chosen || (content.other() != null && !content.other().isBlank()),
                pointer + "/other",
                QuestionMessage.OTHER_UNSAID);
        longest(content.other(), LONGEST_OTHER, "/other");
        texts.check(content.other(), pointer + "/other");
    }

    private void key(@Nullable String key, String field) {
        violations.require(
                key == null || item.keys().isEmpty() || item.keys().contains(key),
                pointer + field,
                QuestionMessage.ONE_OF_KEYS.with(item.number(), item.keys()));
    }

    private void number(@Nullable BigDecimal number) {
        violations.require(
                number == null || !item.kind().isNumber() || item.takes().takes(number),
                pointer + "/number",
                QuestionMessage.TAKES_RANGE.with(item.number(), item.takes().range()));
    }

    private void entries(@Nullable List<?> list, String field) {
        violations.require(
                list == null || list.size() <= MOST_ENTRIES,
                pointer + "/" + field,
                QuestionMessage.MOST_ENTRIES.with(MOST_ENTRIES));
    }

    private void files(AnswerContent content) {
        int place = 0;
        var seen = new HashSet<UUID>();
        for (var file : Objects.requireNonNullElse(content.files(), List.<UUID>of())) {
            var at = pointer + "/files/" + place++;
            violations.require(files.contains(file), at, QuestionMessage.NO_ATTACHMENT.with(file));
            violations.require(seen.add(file), at, QuestionMessage.ENTRY_TWICE);
        }
    }

    private void text(String text) {
        boolean taken = item.kind().isText() || item.explanation() != null;
        violations.require(
                taken || text.isBlank(), pointer + "/text", QuestionMessage.NO_EXPLANATION.with(item.number()));
        longest(text, item.longest(), "/text");
        texts.check(text, pointer + "/text");
        violations.require(
                item.kind() != AnswerKind.SHORT_TEXT || text.lines().count() <= 1,
                pointer + "/text",
                QuestionMessage.ONE_LINE);
    }

    private void references(AnswerContent content) {
        int place = 0;
        for (var reference : Objects.requireNonNullElse(content.references(), List.<Reference>of())) {
            var at = "/references/" + place++;
            violations.require(!reference.title().isBlank(), pointer + at + "/title", QuestionMessage.TITLE_UNSAID);
            longest(reference.title(), Reference.LONGEST_TITLE, at + "/title");
            texts.check(reference.title(), pointer + at + "/title");
            longest(reference.url(), Reference.LONGEST_URL, at + "/url");
        }
    }

    private void longest(@Nullable String given, int longest, String field) {
        int length = given == null ? 0 : given.codePointCount(0, given.length());
        violations.require(
                length <= longest, pointer + field, QuestionMessage.TOO_MANY_CHARACTERS.with(longest, length));
    }
}
