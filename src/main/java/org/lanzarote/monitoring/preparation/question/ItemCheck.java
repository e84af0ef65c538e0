package org.lanzarote.monitoring.preparation.question;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds what is wrong with one item by itself. */
final class ItemCheck {

    private final Item item;
    private final String pointer;
    private final Violations violations;

    ItemCheck(Item item, String pointer, Violations violations) {
        this.item = item;
        this.pointer = pointer;
        this.violations = violations;
    }

    void check(Language authentic) {
        item.text().check(authentic, pointer + "/text", violations);
        if (item.guidance() != null) {
            item.guidance().check(authentic, pointer + "/guidance", violations);
        }
        if (item.isAnswerable()) {
            answerable();
        } else {
            group();
        }
        formats(item.kind(), item.options(), item.figure(), authentic, pointer, violations);
        require(
                (item.table() != null) == (item.kind() == AnswerKind.TABLE),
                "/table",
                QuestionMessage.ONLY_TABLES_HAVE_COLUMNS);
        if (item.table() != null) {
            item.table().check(authentic, pointer + "/table", violations);
        }
    }

    private void answerable() {
        require(item.audiences() != null && !item.audiences().isEmpty(), "/audiences", QuestionMessage.AUDIENCE_UNSAID);
        require(item.required() != null, "/required", QuestionMessage.REQUIRED_UNSAID);
        require(
                item.requiredWhen() == null || !item.isAlwaysRequired(),
                "/requiredWhen",
                QuestionMessage.REQUIRED_ANYHOW);
        require(
                item.explanation() == null || !item.kind().isText(),
                "/explanation",
                QuestionMessage.TEXT_EXPLAINS_ITSELF);
        require(
                item.maxLength() == null || item.kind().isText() || item.explanation() != null,
                "/maxLength",
                QuestionMessage.NO_TEXT_TO_LIMIT);
        require(
                item.maxLength() == null || item.kind() != AnswerKind.SHORT_TEXT || item.maxLength() <= 500,
                "/maxLength",
                QuestionMessage.SHORT_TEXT_LENGTH);
    }

    private void group() {
        var none = QuestionMessage.GROUP_TAKES_NONE;
        require(item.audiences() == null, "/audiences", none);
        require(item.required() == null, "/required", none);
        require(item.requiredWhen() == null, "/requiredWhen", none);
        require(item.explanation() == null, "/explanation", none);
        require(item.maxLength() == null, "/maxLength", none);
    }

    /** Checks that answer sets and figures stand where the kind of a question or column needs them. */
    static void formats(
            AnswerKind kind,
            @Nullable AnswerSet options,
            @Nullable Figure figure,
            Language authentic,
            String pointer,
            Violations violations) {
        violations.require(
                (options != null) == kind.isChoice(), pointer + "/options", QuestionMessage.ONLY_CHOICES_HAVE);
        violations.require(figure == null || kind.isNumber(), pointer + "/figure", QuestionMessage.ONLY_NUMBERS_HAVE);
        if (options != null) {
            options.check(authentic, pointer + "/options", violations);
        }
        if (figure != null && kind.isNumber()) {
            figure.check(kind, authentic, pointer + "/figure", violations);
        }
    }

    private void require(boolean holds, String field, Told told) {
        violations.require(holds, pointer + field, told);
    }
}
