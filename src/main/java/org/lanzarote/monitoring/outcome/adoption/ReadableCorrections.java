package org.lanzarote.monitoring.outcome.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.wording.ReportCorrections;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Holds the corrections of a published report to the rule of its publication: the public can read what it cites, or is told why. */
@ApplicationScoped
public class ReadableCorrections {

    private final ReportCheck check;
    private final ReportCorrections corrections;

    ReadableCorrections(ReportCheck check, ReportCorrections corrections) {
        this.check = check;
        this.corrections = corrections;
    }

    /**
     * Makes corrections of these places, and refuses them where one cites what the public cannot read, unless this is explained.
     * What a place cited before under the reason of the publication needs no other. Tells whether something needed one.
     */
    public boolean make(Report report, Set<String> places, boolean explained, Runnable changes) {
        var before = corrections.isExplained(report) ? unreadable(report) : List.<ReportRemark>of();
        changes.run();
        var added = unreadable(report).stream()
                .filter(remark -> places.stream().anyMatch(remark::standsAt))
                .filter(remark -> before.stream().noneMatch(remark::namesTheSame))
                .toList();
        if (!explained) {
            check.refuse(ProblemType.REPORT_NOT_READABLE, added);
        }
        return !added.isEmpty();
    }

    private List<ReportRemark> unreadable(Report report) {
        return check.unreadable(report, check.remarks(report));
    }
}
