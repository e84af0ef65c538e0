package org.lanzarote.monitoring.benchmark;

import java.util.List;
import java.util.stream.LongStream;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.Seed;

/** How long a factsheet takes in each format, one and all, each asked for alone: as it was printed before, or made anew. */
final class Prints {

    private static final List<String> ENDINGS = List.of("json", "html", "md", "docx", "pdf");

    /** Whose factsheet is the longest. */
    private static final String LONGEST = "RUS";

    private static final int TIMES = 15;

    private final Api api;
    private final Report report;

    Prints(Api api, Report report) {
        this.api = api;
        this.report = report;
    }

    void tell() {
        report.columns("factsheet as", "the longest, ms", "all %d, s".formatted(Replies.number()), "all, MB");
        for (var ending : ENDINGS) {
            print(ending);
            var one = LongStream.range(0, TIMES)
                    .map(time -> nanoseconds(LONGEST, ending))
                    .sorted()
                    .toArray();
            var before = System.nanoTime();
            var bytes = print(ending);
            report.row(ending, one[TIMES / 2] / 1e6, (System.nanoTime() - before) / 1e9, bytes / 1e6);
        }
    }

    private long print(String ending) {
        return Account.parties()
                .mapToLong(party -> api.file(Account.SECRETARIAT, path(party, ending)).length)
                .sum();
    }

    private long nanoseconds(String party, String ending) {
        var before = System.nanoTime();
        api.file(Account.SECRETARIAT, path(party, ending));
        return System.nanoTime() - before;
    }

    private static String path(String party, String ending) {
        return Seed.ROUND + "/factsheets/" + party + "." + ending;
    }
}
