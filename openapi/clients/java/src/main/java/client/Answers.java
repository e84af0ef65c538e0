package client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.client.model.Language;
import org.openapitools.client.model.Question;
import org.openapitools.client.model.SaveAnswer;
import org.openapitools.client.model.SaveDateAnswer;
import org.openapitools.client.model.SaveFilesAnswer;
import org.openapitools.client.model.SaveLinksAnswer;
import org.openapitools.client.model.SaveMultipleChoiceAnswer;
import org.openapitools.client.model.SaveNumberAnswer;
import org.openapitools.client.model.SaveSingleChoiceAnswer;
import org.openapitools.client.model.SaveTableAnswer;
import org.openapitools.client.model.SaveTextAnswer;
import org.openapitools.client.model.SaveYesNoAnswer;
import org.openapitools.client.model.SaveYesNoPartlyAnswer;
import org.openapitools.client.model.TableColumn;
import org.openapitools.client.model.TextReference;

/** Answers of a demonstration, to questions of every kind. */
final class Answers {

    private static final String TEXT = "Demonstration text. Not the words of the State.";

    private Answers() {}

    static SaveAnswer to(Question question) {
        var text = question.getExplanation() == null ? "" : TEXT;
        var language = Language.EN;
        var kind = question.getKind().getValue();
        return new SaveAnswer(
                switch (question.getKind()) {
                    case YES_NO ->
                        new SaveYesNoAnswer()
                                .kind(SaveYesNoAnswer.KindEnum.YES_NO)
                                .value(SaveYesNoAnswer.ValueEnum.YES)
                                .text(text)
                                .language(language);
                    case YES_NO_PARTLY ->
                        new SaveYesNoPartlyAnswer()
                                .kind(SaveYesNoPartlyAnswer.KindEnum.YES_NO_PARTLY)
                                .value(SaveYesNoPartlyAnswer.ValueEnum.PARTLY)
                                .text(text)
                                .language(language);
                    case SINGLE_CHOICE ->
                        new SaveSingleChoiceAnswer()
                                .kind(SaveSingleChoiceAnswer.KindEnum.SINGLE_CHOICE)
                                .value(question.getOptions().getChoices().get(0).getKey())
                                .text(text)
                                .language(language);
                    case MULTIPLE_CHOICE ->
                        new SaveMultipleChoiceAnswer()
                                .kind(SaveMultipleChoiceAnswer.KindEnum.MULTIPLE_CHOICE)
                                .values(List.of(question.getOptions().getChoices().get(0).getKey()))
                                .text(text)
                                .language(language);
                    case TEXT, SHORT_TEXT ->
                        new SaveTextAnswer()
                                .kind(SaveTextAnswer.KindEnum.fromValue(kind))
                                .text(TEXT)
                                .language(language);
                    case NUMBER, YEAR ->
                        new SaveNumberAnswer()
                                .kind(SaveNumberAnswer.KindEnum.fromValue(kind))
                                .number(BigDecimal.valueOf(2024))
                                .text(text)
                                .language(language);
                    case DATE ->
                        new SaveDateAnswer()
                                .kind(SaveDateAnswer.KindEnum.DATE)
                                .date(LocalDate.of(2024, 3, 1))
                                .text(text)
                                .language(language);
                    case TABLE ->
                        new SaveTableAnswer()
                                .kind(SaveTableAnswer.KindEnum.TABLE)
                                .rows(List.of(row(question.getTable().getColumns())))
                                .text(text)
                                .language(language);
                    case LINKS ->
                        new SaveLinksAnswer()
                                .kind(SaveLinksAnswer.KindEnum.LINKS)
                                .addReferencesItem(new TextReference()
                                        .title("Demonstration law")
                                        .url("https://example.org/law"))
                                .text(text)
                                .language(language);
                    case FILES ->
                        new SaveFilesAnswer()
                                .kind(SaveFilesAnswer.KindEnum.FILES)
                                .text(text)
                                .language(language);
                    case GROUP -> throw new IllegalArgumentException("A group takes no answer: its sub-questions do");
                });
    }

    private static Map<String, Object> row(List<TableColumn> columns) {
        var row = new HashMap<String, Object>();
        columns.forEach(column -> row.put(column.getKey(), cell(column)));
        return row;
    }

    private static Object cell(TableColumn column) {
        return switch (column.getKind()) {
            case NUMBER, YEAR -> 2024;
            case DATE -> "2024-03-01";
            case SINGLE_CHOICE -> column.getOptions().getChoices().get(0).getKey();
            case YES_NO, YES_NO_PARTLY -> "YES";
            default -> "Demonstration";
        };
    }
}
