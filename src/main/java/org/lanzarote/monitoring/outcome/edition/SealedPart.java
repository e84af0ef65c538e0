package org.lanzarote.monitoring.outcome.edition;

/** A part of an edition as the sealed form names it: its place, and the digest of its salt and words. */
record SealedPart(String place, String sha256) {}
