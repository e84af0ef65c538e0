@NullMarked
package org.lanzarote.monitoring.stakeholders.handling;

import org.jspecify.annotations.NullMarked;
