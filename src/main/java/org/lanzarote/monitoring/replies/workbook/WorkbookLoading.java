package org.lanzarote.monitoring.replies.workbook;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.replies.bulk.HeldReply;
import org.lanzarote.monitoring.replies.bulk.OwnReply;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;

/** Loads a filled form: its changes are saved, all of them or, on request, those that are valid. */
@ApplicationScoped
class WorkbookLoading {

    private final Caller caller;
    private final Clock clock;

    WorkbookLoading(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    LoadedWorkbook load(HeldReply held, byte[] file, boolean partial) {
        FileCheck.check(file);
        var compared = compare(held.asRead(), file);
        var misfits = held.misfits(compared.changed());
        while (!misfits.isEmpty()) {
            compared.leaveOut(misfits);
            misfits = held.misfits(compared.changed());
        }
        if (!partial && !compared.skipped().isEmpty()) {
            throw ProblemType.INVALID.because(
                    WorkbookMessage.FORM_NOT_LOADED,
                    compared.skipped().stream().map(SkippedAnswer::violation).toList());
        }
        held.save(compared.changed(), caller.name(), clock.instant());
        return compared.result();
    }

    private static WorkbookComparison compare(OwnReply reply, byte[] file) {
        var places = QuestionPlace.all(reply.items());
        var cells = WorkbookCells.read(file, sheets(places));
        var mark = new WorkbookIdentity(cells, reply, places).require();
        var wordings = new Wordings(mark.language(), reply.authentic());
        var compared = new WorkbookComparison(mark);
        var answers = reply.answers().stream().collect(toMap(StoredAnswer::question, answer -> answer));
        for (var place : places) {
            var current = answers.get(place.item().number());
            if (current != null) {
                var reading = new AnswerReading(place, cells, wordings);
                compared.compare(current, reading.read(current.content().files()));
            }
        }
        return compared;
    }

    private static Set<String> sheets(List<QuestionPlace> places) {
        Set<String> sheets = new HashSet<>(Set.of(QuestionPlace.REPLY, WorkbookMark.SHEET));
        places.stream()
                .filter(place -> place.entries() > 0)
                .forEach(place -> sheets.add(place.item().number()));
        return sheets;
    }
}
