// Records a voice in the browser and puts it into the form's own file field: it is sent like any chosen file.
// Without script, without a microphone, or without https the file field does the whole job.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector("[data-recorder]");
  if (!box || !navigator.mediaDevices || !window.MediaRecorder) return;
  const find = (name) => box.querySelector(`[data-${name}]`);
  const [button, label, time, status, heard] = ["record", "label", "time", "status", "heard"].map(find);
  const field = box.closest("form").querySelector("input[type=file]");
  // What most telephones can play stands first.
  const types = ["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus", "audio/ogg;codecs=opus"];
  const type = types.find((each) => MediaRecorder.isTypeSupported(each));
  if (!type) return;
  let recorder = null;
  let clock = 0;
  let heardBefore = "";

  const clear = () => {
    heard.hidden = true;
    heard.removeAttribute("src");
    if (heardBefore) URL.revokeObjectURL(heardBefore);
    heardBefore = "";
  };
  const finish = (parts) => {
    clearInterval(clock);
    recorder.stream.getTracks().forEach((track) => track.stop());
    recorder = null;
    label.textContent = box.dataset.start;
    const pure = type.split(";")[0];
    const file = new File(parts, `opname.${pure.split("/")[1]}`, { type: pure });
    const files = new DataTransfer();
    files.items.add(file);
    field.files = files.files;
    heardBefore = URL.createObjectURL(file);
    heard.src = heardBefore;
    heard.hidden = false;
    status.textContent = box.dataset.done;
  };
  const begin = async () => {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
    } catch {
      status.textContent = box.dataset.refused;
      return;
    }
    clear();
    const parts = [];
    const started = Date.now();
    recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32000 });
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", () => finish(parts));
    recorder.start();
    label.textContent = box.dataset.stop;
    status.textContent = box.dataset.recording;
    clock = setInterval(() => {
      const seconds = Math.floor((Date.now() - started) / 1000);
      time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (seconds >= Number(box.dataset.longest) && recorder?.state === "recording") recorder.stop();
    }, 250);
  };
  box.hidden = false;
  button.addEventListener("click", () => (recorder?.state === "recording" ? recorder.stop() : begin()));
  field.addEventListener("change", clear);
});
