// A clock to wait by: it follows the clock on the wall, through sleep of the computer and corrections of its time.
#include "cncurses.h"

#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static int alarm_clock = -1;

int cncurses_alarm(long long seconds_since_1970) {
  if (alarm_clock < 0) alarm_clock = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (alarm_clock < 0) return -1;
  // Zero would switch it off; that moment is over as well.
  struct itimerspec at = {.it_value = {.tv_sec = seconds_since_1970 > 0 ? seconds_since_1970 : 1}};
  // A clock that is set wakes too: whoever waits looks at it again.
  if (timerfd_settime(alarm_clock, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &at, NULL) != 0) return -1;
  return alarm_clock;
}
