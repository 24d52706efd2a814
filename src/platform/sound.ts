let context: AudioContext | null = null;

/** A short soft tone; silent where the browser does not allow sound yet. */
export function chime(): void {
  try {
    context ??= new AudioContext();
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    const start = context.currentTime;
    tone.frequency.setValueAtTime(660, start);
    tone.frequency.exponentialRampToValueAtTime(880, start + 0.12);
    volume.gain.setValueAtTime(0.05, start);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.28);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.3);
  } catch {
    // No sound device: nothing is lost, the message is on the screen.
  }
}
