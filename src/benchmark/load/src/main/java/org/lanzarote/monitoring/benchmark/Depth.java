package org.lanzarote.monitoring.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;

/** How much more a page deep in a long list costs than its first one. */
final class Depth {

    /** So many items are walked at once to come to the page. */
    private static final int STEP = 100;

    private static final List<Integer> DEPTHS = List.of(100, 10_000);

    private final Stage stage;
    private final Api api;
    private final Report report;

    Depth(Stage stage, Api api, Report report) {
        this.stage = stage;
        this.api = api;
        this.report = report;
    }

    /** Of the lists that get long here: the trail, and the history of an answer that was saved again and again. */
    void tell() throws SQLException {
        report.columns(
                "list", "first page, p50 ms", "CPU ms", "page after item", "p50 ms", "growth", "CPU ms", "growth");
        for (var list : List.of(
                new Lists.Asked("/trail", Account.AUDITOR),
                new Lists.Asked(Replies.answerPath(0) + "/history", Account.focalPoint(Replies.party(0))))) {
            var first = Sample.of(list, stage, api);
            for (int depth : DEPTHS) {
                var cursor = cursorAfter(list, depth);
                if (cursor.isPresent()) {
                    tell(list, first, depth, Sample.of(list.with(cursor.get()), stage, api));
                } else {
                    report.say("| %s | - | - | it has no page after item %,d | - | - | - | - |", list.path(), depth);
                }
            }
        }
    }

    private void tell(Lists.Asked list, Sample first, int depth, Sample deep) {
        report.row(
                list.path(),
                first.milliseconds(),
                first.cpu(),
                "%,d".formatted(depth),
                deep.milliseconds(),
                Goal.grown(deep.milliseconds() / first.milliseconds()),
                deep.cpu(),
                Goal.grown(deep.cpu() / first.cpu()));
    }

    private Optional<String> cursorAfter(Lists.Asked list, int items) {
        var page = Optional.of(list.with("limit=" + STEP).path());
        for (int i = 0; i < items; i += STEP) {
            page = page.flatMap(path -> api.next(list.login(), path));
        }
        return page.map(path -> path.replaceAll(".*(cursor=[^&]*).*", "$1"));
    }
}
