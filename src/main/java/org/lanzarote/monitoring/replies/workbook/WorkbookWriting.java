package org.lanzarote.monitoring.replies.workbook;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.print.SpokenConditions;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.bulk.OwnReply;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;

/** Writes the form of one reply with its present answers. */
final class WorkbookWriting {

    private static final String PROGRAM = "Lanzarote Committee monitoring";

    private final OwnReply reply;
    private final Wordings wordings;
    private final List<QuestionPlace> places;
    private final Map<String, StoredAnswer> answers;

    WorkbookWriting(OwnReply reply, Language language) {
        this.reply = reply;
        this.wordings = new Wordings(language, reply.authentic());
        this.places = QuestionPlace.all(reply.items());
        this.answers = reply.answers().stream().collect(toMap(StoredAnswer::question, answer -> answer));
    }

    byte[] write() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, PROGRAM, null)) {
            var first = workbook.newWorksheet(QuestionPlace.REPLY);
            var hidden = workbook.newWorksheet(WorkbookMark.SHEET);
            mark(hidden);
            var lists = new Lists(hidden);
            questions(WorkbookSheet.of(first, lists, wordings, 2, QuestionPlace.HEADING + 1));
            places.stream().filter(place -> place.entries() > 0).forEach(place -> {
                var sheet = workbook.newWorksheet(place.item().number());
                new EntrySheet(WorkbookSheet.of(sheet, lists, wordings, 0, QuestionPlace.FIRST_ENTRY), place, wordings)
                        .write(given(place).content());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void questions(WorkbookSheet sheet) {
        var conditions = new SpokenConditions(reply.items(), wordings.language(), wordings.authentic());
        var writing = new ReplySheet(sheet, conditions, wordings);
        writing.head(wordings.of(WorkbookPhrase.TITLE, reply.party(), reply.round(), reply.questionnaire()));
        places.forEach(place -> writing.write(place, given(place)));
    }

    private void mark(Worksheet hidden) {
        hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        hidden.protect("");
        hidden.value(WorkbookMark.FORMAT_ROW, 0, WorkbookMark.FORMAT);
        hidden.value(WorkbookMark.ROUND_ROW, 0, reply.round());
        hidden.value(WorkbookMark.PARTY_ROW, 0, reply.party());
        hidden.value(WorkbookMark.QUESTIONNAIRE_ROW, 0, reply.questionnaire());
        hidden.value(WorkbookMark.LANGUAGE_ROW, 0, wordings.language().name());
        int row = WorkbookMark.FIRST_ANSWER;
        for (var place : places) {
            var answer = answers.get(place.item().number());
            if (answer != null) {
                hidden.value(row, 0, answer.question());
                hidden.value(row, 1, answer.workingVersion());
                hidden.value(row++, 2, new AnswerDigest(place.item()).of(answer.given()));
            }
        }
    }

    private GivenAnswer given(QuestionPlace place) {
        var answer = answers.get(place.item().number());
        return answer == null ? GivenAnswer.NONE : answer.given();
    }
}
