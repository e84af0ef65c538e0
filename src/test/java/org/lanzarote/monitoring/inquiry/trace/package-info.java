@NullMarked
package org.lanzarote.monitoring.inquiry.trace;

import org.jspecify.annotations.NullMarked;
