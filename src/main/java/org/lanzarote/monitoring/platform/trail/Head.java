package org.lanzarote.monitoring.platform.trail;

/** The end of a sealed batch: which one, where in the chain, and the hash of everything up to there, in hexadecimal. */
record Head(long batch, long position, String hash) {}
