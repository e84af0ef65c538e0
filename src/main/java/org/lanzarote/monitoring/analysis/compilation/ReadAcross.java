package org.lanzarote.monitoring.analysis.compilation;

import java.util.List;
import org.lanzarote.monitoring.analysis.source.CompiledAnswer;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;

/** What was read for a compilation: the answers of Parties, whatever value they give, and the entries that are wanted. */
record ReadAcross(List<CompiledAnswer> answers, List<CompiledEntry> entries) {}
