package org.lanzarote.monitoring.outcome.practice;

import java.util.List;
import org.lanzarote.monitoring.outcome.report.RecordHead;

/** What the page of a practice needs besides: the Parties that it concerns as everybody reads it. */
public record PracticeHead(RecordHead page, List<String> factsheets) {}
