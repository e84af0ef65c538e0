package org.lanzarote.monitoring.files.job;

import java.io.InputStream;
import java.io.OutputStream;

/** One step of a job: what was wished for, the number of the step from 0, what those before it made, and where it writes to. */
public record JobStep(String wish, int number, long made, InputStream before, OutputStream out) {}
