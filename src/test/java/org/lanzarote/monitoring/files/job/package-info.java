@NullMarked
package org.lanzarote.monitoring.files.job;

import org.jspecify.annotations.NullMarked;
