package org.lanzarote.monitoring.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;

/** How much more a page deep in a long list costs than its first one. */
final class Depth {

    /** So many items are walked at once to come to the page. */
    private static final int STEP = 100;

    private static final List<Integer> DEPTHS = List.of(100, 1_000, 10_000);

    private final Stage stage;
    private final Api api;
    private final Report report;

    Depth(Stage stage, Api api, Report report) {
        this.stage = stage;
        this.api = api;
        this.report = report;
    }

    /** Of each list that has such a page. */
    void tell() throws SQLException {
        report.columns(
                "list", "first page, p50 ms", "CPU ms", "page after item", "p50 ms", "growth", "CPU ms", "growth");
        for (var list : longOnes()) {
            var first = Sample.of(list, stage, api);
            for (int depth : DEPTHS) {
                var cursor = cursorAfter(list, depth);
                if (cursor.isPresent()) {
                    tell(list, first, depth, Sample.of(list.with(cursor.get()), stage, api));
                }
            }
        }
    }

    /** Of all lists, and of the history of an answer that was saved again and again, those that have a page after so many items. */
    private List<Lists.Asked> longOnes() {
        var history = new Lists.Asked(Replies.answerPath(0) + "/history", Account.focalPoint(Replies.party(0)));
        return Stream.concat(new Lists(api).all().stream().filter(Lists.Asked::isWhole), Stream.of(history))
                .filter(list -> Settings.operations().test(list.path()))
                .filter(list -> !list.path().contains("{")
                        && api.refusal(list.login(), list.path()).isEmpty())
                .filter(list -> cursorAfter(list, STEP).isPresent())
                .toList();
    }

    private void tell(Lists.Asked list, Sample first, int depth, Sample deep) {
        report.row(
                list.name(),
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
