package org.lanzarote.monitoring.outcome.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Translations of another wording of their text, title or heading. They wait since it was written. */
@ApplicationScoped
class StaleTranslationTasks implements WaitingTasks {

    /** Titles and headings wait as long as the report is a draft; later a corrigendum says them. */
    private static final TaskSelect HEADINGS = TaskSelect.of("x.id", "x.waitsSince")
            .inRound("o.number")
            .telling("x.kind || ' ' || x.key")
            .where("from ReportText x join Report p on p.id = x.reportId join p.round o"
                    + " where x.waitsSince is not null and x.state = 'STALE' and p.status = DRAFT")
            .onlyAmong("from Report p where p.status = DRAFT and (p.titleUntranslated = true"
                    + " or exists (select 1 from Chapter c where c.report = p and array_length(c.untranslated) > 0))");

    private static final TaskSelect TEXTS = TaskSelect.of("t.id", "t.waitsSince")
            .inRound("o.number")
            .telling("x.kind || ' ' || x.key")
            .where("from TextTranslation t join t.report p join p.round o"
                    + " join ReportText x on x.reportId = p.id and x.history = t.history"
                    + " where t.waitsSince is not null and t.language <> p.language and not ("
                    + TextTranslationQueries.FITS + ")")
            .onlyAmong("from TextTranslation t where t.waitsSince is not null")
            .also(HEADINGS);

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.RENEW_TRANSLATION, TEXTS);
    }

    @Override
    public TaskRow row(WaitingTask stale) {
        var kindAndKey = stale.detail().split(" ", 2);
        return stale.at("/rounds/" + stale.round() + "/report/translations/"
                + TranslatedKind.valueOf(kindAndKey[0]).step + "/" + kindAndKey[1]);
    }
}
