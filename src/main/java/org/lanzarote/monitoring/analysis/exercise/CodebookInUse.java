package org.lanzarote.monitoring.analysis.exercise;

import java.util.List;
import org.lanzarote.monitoring.analysis.codebook.Code;

/** The codebook that an exercise codes with: the number of its version, and the codes in force in it. */
record CodebookInUse(int number, List<Code> codes) {}
