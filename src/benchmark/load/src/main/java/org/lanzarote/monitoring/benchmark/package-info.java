/** Measures the service as it is deployed, beside a bare one and plain SQL. {@link Benchmark} runs it all. */
@NullMarked
package org.lanzarote.monitoring.benchmark;

import org.jspecify.annotations.NullMarked;
