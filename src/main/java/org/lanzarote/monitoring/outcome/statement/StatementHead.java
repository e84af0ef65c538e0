package org.lanzarote.monitoring.outcome.statement;

import java.util.List;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** What the page of a statement needs besides: the verb of its urgency, and the Parties that it concerns as everybody reads it. */
public record StatementHead(RecordHead page, BilingualText urgency, List<String> factsheets) {}
