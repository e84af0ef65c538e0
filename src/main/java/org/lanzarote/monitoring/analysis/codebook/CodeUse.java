package org.lanzarote.monitoring.analysis.codebook;

import java.util.Set;

/** What a later room knows of a round's codes: which of them something carries. */
public interface CodeUse {

    /** The keys of the codes that something in the later room carries, codes or counts with. */
    Set<String> usedCodes(int round);
}
