package org.lanzarote.monitoring.bare;

import java.util.List;

/** A reply as it is read. */
public record BareReply(String party, String status, int version, List<BareAnswer> answers) {}
