@NullMarked
package org.lanzarote.monitoring.analysis.comment;

import org.jspecify.annotations.NullMarked;
