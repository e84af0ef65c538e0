package org.lanzarote.monitoring.analysis.coding;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the codes that findings carry, which insiders alone read. */
public interface FindingCodeQueries {

    /** A code that a finding carries. */
    record CodedFinding(UUID finding, String code) {}

    @HQL(
            "select c.finding.id, k.key from FindingCode c join c.code k where function(among as Boolean, :findings, c.finding.id)"
                    + " and :insider = true order by k.ordinal")
    List<CodedFinding> of(UUID[] findings, boolean insider);
}
