// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// debian 12, x64
import type { Elements as Elements_1394 } from "./1394.d.ts";
import type { Elements as Elements_a52dec } from "./a52dec.d.ts";
import type { Elements as Elements_aasink } from "./aasink.d.ts";
import type { Elements as Elements_accurip } from "./accurip.d.ts";
import type { Elements as Elements_adaptivedemux2 } from "./adaptivedemux2.d.ts";
import type { Elements as Elements_adder } from "./adder.d.ts";
import type { Elements as Elements_adpcmdec } from "./adpcmdec.d.ts";
import type { Elements as Elements_adpcmenc } from "./adpcmenc.d.ts";
import type { Elements as Elements_aes } from "./aes.d.ts";
import type { Elements as Elements_aiff } from "./aiff.d.ts";
import type { Elements as Elements_alaw } from "./alaw.d.ts";
import type { Elements as Elements_alpha } from "./alpha.d.ts";
import type { Elements as Elements_alphacolor } from "./alphacolor.d.ts";
import type { Elements as Elements_alsa } from "./alsa.d.ts";
import type { Elements as Elements_amrnb } from "./amrnb.d.ts";
import type { Elements as Elements_amrwbdec } from "./amrwbdec.d.ts";
import type { Elements as Elements_aom } from "./aom.d.ts";
import type { Elements as Elements_apetag } from "./apetag.d.ts";
import type { Elements as Elements_app } from "./app.d.ts";
import type { Elements as Elements_asf } from "./asf.d.ts";
import type { Elements as Elements_asfmux } from "./asfmux.d.ts";
import type { Elements as Elements_assrender } from "./assrender.d.ts";
import type { Elements as Elements_audiobuffersplit } from "./audiobuffersplit.d.ts";
import type { Elements as Elements_audioconvert } from "./audioconvert.d.ts";
import type { Elements as Elements_audiofx } from "./audiofx.d.ts";
import type { Elements as Elements_audiofxbad } from "./audiofxbad.d.ts";
import type { Elements as Elements_audiolatency } from "./audiolatency.d.ts";
import type { Elements as Elements_audiomixer } from "./audiomixer.d.ts";
import type { Elements as Elements_audiomixmatrix } from "./audiomixmatrix.d.ts";
import type { Elements as Elements_audioparsers } from "./audioparsers.d.ts";
import type { Elements as Elements_audiorate } from "./audiorate.d.ts";
import type { Elements as Elements_audioresample } from "./audioresample.d.ts";
import type { Elements as Elements_audiotestsrc } from "./audiotestsrc.d.ts";
import type { Elements as Elements_audiovisualizers } from "./audiovisualizers.d.ts";
import type { Elements as Elements_auparse } from "./auparse.d.ts";
import type { Elements as Elements_autoconvert } from "./autoconvert.d.ts";
import type { Elements as Elements_autodetect } from "./autodetect.d.ts";
import type { Elements as Elements_avi } from "./avi.d.ts";
import type { Elements as Elements_bayer } from "./bayer.d.ts";
import type { Elements as Elements_bluez } from "./bluez.d.ts";
import type { Elements as Elements_bs2b } from "./bs2b.d.ts";
import type { Elements as Elements_bz2 } from "./bz2.d.ts";
import type { Elements as Elements_cacasink } from "./cacasink.d.ts";
import type { Elements as Elements_cairo } from "./cairo.d.ts";
import type { Elements as Elements_camerabin } from "./camerabin.d.ts";
import type { Elements as Elements_cdio } from "./cdio.d.ts";
import type { Elements as Elements_cdparanoia } from "./cdparanoia.d.ts";
import type { Elements as Elements_chromaprint } from "./chromaprint.d.ts";
import type { Elements as Elements_closedcaption } from "./closedcaption.d.ts";
import type { Elements as Elements_codecalpha } from "./codecalpha.d.ts";
import type { Elements as Elements_codectimestamper } from "./codectimestamper.d.ts";
import type { Elements as Elements_coloreffects } from "./coloreffects.d.ts";
import type { Elements as Elements_colormanagement } from "./colormanagement.d.ts";
import type { Elements as Elements_compositor } from "./compositor.d.ts";
import type { Elements as Elements_coreelements } from "./coreelements.d.ts";
import type { Elements as Elements_curl } from "./curl.d.ts";
import type { Elements as Elements_cutter } from "./cutter.d.ts";
import type { Elements as Elements_dash } from "./dash.d.ts";
import type { Elements as Elements_dc1394 } from "./dc1394.d.ts";
import type { Elements as Elements_de265 } from "./de265.d.ts";
import type { Elements as Elements_debug } from "./debug.d.ts";
import type { Elements as Elements_debugutilsbad } from "./debugutilsbad.d.ts";
import type { Elements as Elements_decklink } from "./decklink.d.ts";
import type { Elements as Elements_deinterlace } from "./deinterlace.d.ts";
import type { Elements as Elements_directfb } from "./directfb.d.ts";
import type { Elements as Elements_dtls } from "./dtls.d.ts";
import type { Elements as Elements_dtmf } from "./dtmf.d.ts";
import type { Elements as Elements_dtsdec } from "./dtsdec.d.ts";
import type { Elements as Elements_dv } from "./dv.d.ts";
import type { Elements as Elements_dvb } from "./dvb.d.ts";
import type { Elements as Elements_dvbsubenc } from "./dvbsubenc.d.ts";
import type { Elements as Elements_dvbsuboverlay } from "./dvbsuboverlay.d.ts";
import type { Elements as Elements_dvdlpcmdec } from "./dvdlpcmdec.d.ts";
import type { Elements as Elements_dvdread } from "./dvdread.d.ts";
import type { Elements as Elements_dvdspu } from "./dvdspu.d.ts";
import type { Elements as Elements_dvdsub } from "./dvdsub.d.ts";
import type { Elements as Elements_effectv } from "./effectv.d.ts";
import type { Elements as Elements_encoding } from "./encoding.d.ts";
import type { Elements as Elements_equalizer } from "./equalizer.d.ts";
import type { Elements as Elements_faad } from "./faad.d.ts";
import type { Elements as Elements_faceoverlay } from "./faceoverlay.d.ts";
import type { Elements as Elements_fbdevsink } from "./fbdevsink.d.ts";
import type { Elements as Elements_festival } from "./festival.d.ts";
import type { Elements as Elements_fieldanalysis } from "./fieldanalysis.d.ts";
import type { Elements as Elements_flac } from "./flac.d.ts";
import type { Elements as Elements_flite } from "./flite.d.ts";
import type { Elements as Elements_fluidsynthmidi } from "./fluidsynthmidi.d.ts";
import type { Elements as Elements_flv } from "./flv.d.ts";
import type { Elements as Elements_flxdec } from "./flxdec.d.ts";
import type { Elements as Elements_freeverb } from "./freeverb.d.ts";
import type { Elements as Elements_gaudieffects } from "./gaudieffects.d.ts";
import type { Elements as Elements_gdkpixbuf } from "./gdkpixbuf.d.ts";
import type { Elements as Elements_gdp } from "./gdp.d.ts";
import type { Elements as Elements_geometrictransform } from "./geometrictransform.d.ts";
import type { Elements as Elements_gio } from "./gio.d.ts";
import type { Elements as Elements_gme } from "./gme.d.ts";
import type { Elements as Elements_goom } from "./goom.d.ts";
import type { Elements as Elements_goom2k1 } from "./goom2k1.d.ts";
import type { Elements as Elements_gsm } from "./gsm.d.ts";
import type { Elements as Elements_gtk } from "./gtk.d.ts";
import type { Elements as Elements_gtkwayland } from "./gtkwayland.d.ts";
import type { Elements as Elements_hls } from "./hls.d.ts";
import type { Elements as Elements_icydemux } from "./icydemux.d.ts";
import type { Elements as Elements_id3demux } from "./id3demux.d.ts";
import type { Elements as Elements_id3tag } from "./id3tag.d.ts";
import type { Elements as Elements_imagefreeze } from "./imagefreeze.d.ts";
import type { Elements as Elements_inter } from "./inter.d.ts";
import type { Elements as Elements_interlace } from "./interlace.d.ts";
import type { Elements as Elements_interleave } from "./interleave.d.ts";
import type { Elements as Elements_ipcpipeline } from "./ipcpipeline.d.ts";
import type { Elements as Elements_isomp4 } from "./isomp4.d.ts";
import type { Elements as Elements_ivfparse } from "./ivfparse.d.ts";
import type { Elements as Elements_ivtc } from "./ivtc.d.ts";
import type { Elements as Elements_jack } from "./jack.d.ts";
import type { Elements as Elements_jp2kdecimator } from "./jp2kdecimator.d.ts";
import type { Elements as Elements_jpeg } from "./jpeg.d.ts";
import type { Elements as Elements_jpegformat } from "./jpegformat.d.ts";
import type { Elements as Elements_kate } from "./kate.d.ts";
import type { Elements as Elements_kms } from "./kms.d.ts";
import type { Elements as Elements_lame } from "./lame.d.ts";
import type { Elements as Elements_ldac } from "./ldac.d.ts";
import type { Elements as Elements_legacyrawparse } from "./legacyrawparse.d.ts";
import type { Elements as Elements_level } from "./level.d.ts";
import type { Elements as Elements_libav } from "./libav.d.ts";
import type { Elements as Elements_matroska } from "./matroska.d.ts";
import type { Elements as Elements_midi } from "./midi.d.ts";
import type { Elements as Elements_modplug } from "./modplug.d.ts";
import type { Elements as Elements_monoscope } from "./monoscope.d.ts";
import type { Elements as Elements_mpeg2dec } from "./mpeg2dec.d.ts";
import type { Elements as Elements_mpeg2enc } from "./mpeg2enc.d.ts";
import type { Elements as Elements_mpegpsdemux } from "./mpegpsdemux.d.ts";
import type { Elements as Elements_mpegpsmux } from "./mpegpsmux.d.ts";
import type { Elements as Elements_mpegtsdemux } from "./mpegtsdemux.d.ts";
import type { Elements as Elements_mpegtsmux } from "./mpegtsmux.d.ts";
import type { Elements as Elements_mpg123 } from "./mpg123.d.ts";
import type { Elements as Elements_mplex } from "./mplex.d.ts";
import type { Elements as Elements_mulaw } from "./mulaw.d.ts";
import type { Elements as Elements_multifile } from "./multifile.d.ts";
import type { Elements as Elements_multipart } from "./multipart.d.ts";
import type { Elements as Elements_musepack } from "./musepack.d.ts";
import type { Elements as Elements_mxf } from "./mxf.d.ts";
import type { Elements as Elements_navigationtest } from "./navigationtest.d.ts";
import type { Elements as Elements_neonhttpsrc } from "./neonhttpsrc.d.ts";
import type { Elements as Elements_netsim } from "./netsim.d.ts";
import type { Elements as Elements_nvdsgst_standin } from "./nvdsgst_standin.d.ts";
import type { Elements as Elements_ogg } from "./ogg.d.ts";
import type { Elements as Elements_openal } from "./openal.d.ts";
import type { Elements as Elements_openaptx } from "./openaptx.d.ts";
import type { Elements as Elements_opencv } from "./opencv.d.ts";
import type { Elements as Elements_openexr } from "./openexr.d.ts";
import type { Elements as Elements_opengl } from "./opengl.d.ts";
import type { Elements as Elements_openh264 } from "./openh264.d.ts";
import type { Elements as Elements_openjpeg } from "./openjpeg.d.ts";
import type { Elements as Elements_openmpt } from "./openmpt.d.ts";
import type { Elements as Elements_openni2 } from "./openni2.d.ts";
import type { Elements as Elements_opus } from "./opus.d.ts";
import type { Elements as Elements_opusparse } from "./opusparse.d.ts";
import type { Elements as Elements_oss4 } from "./oss4.d.ts";
import type { Elements as Elements_ossaudio } from "./ossaudio.d.ts";
import type { Elements as Elements_overlaycomposition } from "./overlaycomposition.d.ts";
import type { Elements as Elements_pango } from "./pango.d.ts";
import type { Elements as Elements_pcapparse } from "./pcapparse.d.ts";
import type { Elements as Elements_playback } from "./playback.d.ts";
import type { Elements as Elements_png } from "./png.d.ts";
import type { Elements as Elements_pnm } from "./pnm.d.ts";
import type { Elements as Elements_proxy } from "./proxy.d.ts";
import type { Elements as Elements_pulseaudio } from "./pulseaudio.d.ts";
import type { Elements as Elements_qroverlay } from "./qroverlay.d.ts";
import type { Elements as Elements_rawparse } from "./rawparse.d.ts";
import type { Elements as Elements_realmedia } from "./realmedia.d.ts";
import type { Elements as Elements_removesilence } from "./removesilence.d.ts";
import type { Elements as Elements_replaygain } from "./replaygain.d.ts";
import type { Elements as Elements_resindvd } from "./resindvd.d.ts";
import type { Elements as Elements_rfbsrc } from "./rfbsrc.d.ts";
import type { Elements as Elements_rist } from "./rist.d.ts";
import type { Elements as Elements_rsvg } from "./rsvg.d.ts";
import type { Elements as Elements_rtmp } from "./rtmp.d.ts";
import type { Elements as Elements_rtmp2 } from "./rtmp2.d.ts";
import type { Elements as Elements_rtp } from "./rtp.d.ts";
import type { Elements as Elements_rtpmanager } from "./rtpmanager.d.ts";
import type { Elements as Elements_rtpmanagerbad } from "./rtpmanagerbad.d.ts";
import type { Elements as Elements_rtponvif } from "./rtponvif.d.ts";
import type { Elements as Elements_rtsp } from "./rtsp.d.ts";
import type { Elements as Elements_rtspclientsink } from "./rtspclientsink.d.ts";
import type { Elements as Elements_sbc } from "./sbc.d.ts";
import type { Elements as Elements_sctp } from "./sctp.d.ts";
import type { Elements as Elements_sdpelem } from "./sdpelem.d.ts";
import type { Elements as Elements_segmentclip } from "./segmentclip.d.ts";
import type { Elements as Elements_shapewipe } from "./shapewipe.d.ts";
import type { Elements as Elements_shm } from "./shm.d.ts";
import type { Elements as Elements_shout2 } from "./shout2.d.ts";
import type { Elements as Elements_sid } from "./sid.d.ts";
import type { Elements as Elements_siren } from "./siren.d.ts";
import type { Elements as Elements_smooth } from "./smooth.d.ts";
import type { Elements as Elements_smoothstreaming } from "./smoothstreaming.d.ts";
import type { Elements as Elements_smpte } from "./smpte.d.ts";
import type { Elements as Elements_sndfile } from "./sndfile.d.ts";
import type { Elements as Elements_soundtouch } from "./soundtouch.d.ts";
import type { Elements as Elements_soup } from "./soup.d.ts";
import type { Elements as Elements_spandsp } from "./spandsp.d.ts";
import type { Elements as Elements_spectrum } from "./spectrum.d.ts";
import type { Elements as Elements_speed } from "./speed.d.ts";
import type { Elements as Elements_speex } from "./speex.d.ts";
import type { Elements as Elements_srt } from "./srt.d.ts";
import type { Elements as Elements_srtp } from "./srtp.d.ts";
import type { Elements as Elements_staticelements } from "./staticelements.d.ts";
import type { Elements as Elements_subenc } from "./subenc.d.ts";
import type { Elements as Elements_subparse } from "./subparse.d.ts";
import type { Elements as Elements_switchbin } from "./switchbin.d.ts";
import type { Elements as Elements_taglib } from "./taglib.d.ts";
import type { Elements as Elements_tcp } from "./tcp.d.ts";
import type { Elements as Elements_teletext } from "./teletext.d.ts";
import type { Elements as Elements_theora } from "./theora.d.ts";
import type { Elements as Elements_timecode } from "./timecode.d.ts";
import type { Elements as Elements_transcode } from "./transcode.d.ts";
import type { Elements as Elements_ttmlsubs } from "./ttmlsubs.d.ts";
import type { Elements as Elements_twolame } from "./twolame.d.ts";
import type { Elements as Elements_udp } from "./udp.d.ts";
import type { Elements as Elements_uvch264 } from "./uvch264.d.ts";
import type { Elements as Elements_video4linux2 } from "./video4linux2.d.ts";
import type { Elements as Elements_videobox } from "./videobox.d.ts";
import type { Elements as Elements_videoconvertscale } from "./videoconvertscale.d.ts";
import type { Elements as Elements_videocrop } from "./videocrop.d.ts";
import type { Elements as Elements_videofilter } from "./videofilter.d.ts";
import type { Elements as Elements_videofiltersbad } from "./videofiltersbad.d.ts";
import type { Elements as Elements_videoframe_audiolevel } from "./videoframe_audiolevel.d.ts";
import type { Elements as Elements_videomixer } from "./videomixer.d.ts";
import type { Elements as Elements_videoparsersbad } from "./videoparsersbad.d.ts";
import type { Elements as Elements_videorate } from "./videorate.d.ts";
import type { Elements as Elements_videosignal } from "./videosignal.d.ts";
import type { Elements as Elements_videotestsrc } from "./videotestsrc.d.ts";
import type { Elements as Elements_vmnc } from "./vmnc.d.ts";
import type { Elements as Elements_voaacenc } from "./voaacenc.d.ts";
import type { Elements as Elements_voamrwbenc } from "./voamrwbenc.d.ts";
import type { Elements as Elements_volume } from "./volume.d.ts";
import type { Elements as Elements_vorbis } from "./vorbis.d.ts";
import type { Elements as Elements_vpx } from "./vpx.d.ts";
import type { Elements as Elements_vulkan } from "./vulkan.d.ts";
import type { Elements as Elements_wavenc } from "./wavenc.d.ts";
import type { Elements as Elements_wavpack } from "./wavpack.d.ts";
import type { Elements as Elements_wavparse } from "./wavparse.d.ts";
import type { Elements as Elements_waylandsink } from "./waylandsink.d.ts";
import type { Elements as Elements_webp } from "./webp.d.ts";
import type { Elements as Elements_webrtc } from "./webrtc.d.ts";
import type { Elements as Elements_webrtcdsp } from "./webrtcdsp.d.ts";
import type { Elements as Elements_wildmidi } from "./wildmidi.d.ts";
import type { Elements as Elements_x264 } from "./x264.d.ts";
import type { Elements as Elements_x265 } from "./x265.d.ts";
import type { Elements as Elements_ximagesink } from "./ximagesink.d.ts";
import type { Elements as Elements_ximagesrc } from "./ximagesrc.d.ts";
import type { Elements as Elements_xingmux } from "./xingmux.d.ts";
import type { Elements as Elements_xvimagesink } from "./xvimagesink.d.ts";
import type { Elements as Elements_y4mdec } from "./y4mdec.d.ts";
import type { Elements as Elements_y4menc } from "./y4menc.d.ts";
import type { Elements as Elements_zbar } from "./zbar.d.ts";
import type { Elements as Elements_zxing } from "./zxing.d.ts";

export interface CommittedElements
  extends
    Elements_1394,
    Elements_a52dec,
    Elements_aasink,
    Elements_accurip,
    Elements_adaptivedemux2,
    Elements_adder,
    Elements_adpcmdec,
    Elements_adpcmenc,
    Elements_aes,
    Elements_aiff,
    Elements_alaw,
    Elements_alpha,
    Elements_alphacolor,
    Elements_alsa,
    Elements_amrnb,
    Elements_amrwbdec,
    Elements_aom,
    Elements_apetag,
    Elements_app,
    Elements_asf,
    Elements_asfmux,
    Elements_assrender,
    Elements_audiobuffersplit,
    Elements_audioconvert,
    Elements_audiofx,
    Elements_audiofxbad,
    Elements_audiolatency,
    Elements_audiomixer,
    Elements_audiomixmatrix,
    Elements_audioparsers,
    Elements_audiorate,
    Elements_audioresample,
    Elements_audiotestsrc,
    Elements_audiovisualizers,
    Elements_auparse,
    Elements_autoconvert,
    Elements_autodetect,
    Elements_avi,
    Elements_bayer,
    Elements_bluez,
    Elements_bs2b,
    Elements_bz2,
    Elements_cacasink,
    Elements_cairo,
    Elements_camerabin,
    Elements_cdio,
    Elements_cdparanoia,
    Elements_chromaprint,
    Elements_closedcaption,
    Elements_codecalpha,
    Elements_codectimestamper,
    Elements_coloreffects,
    Elements_colormanagement,
    Elements_compositor,
    Elements_coreelements,
    Elements_curl,
    Elements_cutter,
    Elements_dash,
    Elements_dc1394,
    Elements_de265,
    Elements_debug,
    Elements_debugutilsbad,
    Elements_decklink,
    Elements_deinterlace,
    Elements_directfb,
    Elements_dtls,
    Elements_dtmf,
    Elements_dtsdec,
    Elements_dv,
    Elements_dvb,
    Elements_dvbsubenc,
    Elements_dvbsuboverlay,
    Elements_dvdlpcmdec,
    Elements_dvdread,
    Elements_dvdspu,
    Elements_dvdsub,
    Elements_effectv,
    Elements_encoding,
    Elements_equalizer,
    Elements_faad,
    Elements_faceoverlay,
    Elements_fbdevsink,
    Elements_festival,
    Elements_fieldanalysis,
    Elements_flac,
    Elements_flite,
    Elements_fluidsynthmidi,
    Elements_flv,
    Elements_flxdec,
    Elements_freeverb,
    Elements_gaudieffects,
    Elements_gdkpixbuf,
    Elements_gdp,
    Elements_geometrictransform,
    Elements_gio,
    Elements_gme,
    Elements_goom,
    Elements_goom2k1,
    Elements_gsm,
    Elements_gtk,
    Elements_gtkwayland,
    Elements_hls,
    Elements_icydemux,
    Elements_id3demux,
    Elements_id3tag,
    Elements_imagefreeze,
    Elements_inter,
    Elements_interlace,
    Elements_interleave,
    Elements_ipcpipeline,
    Elements_isomp4,
    Elements_ivfparse,
    Elements_ivtc,
    Elements_jack,
    Elements_jp2kdecimator,
    Elements_jpeg,
    Elements_jpegformat,
    Elements_kate,
    Elements_kms,
    Elements_lame,
    Elements_ldac,
    Elements_legacyrawparse,
    Elements_level,
    Elements_libav,
    Elements_matroska,
    Elements_midi,
    Elements_modplug,
    Elements_monoscope,
    Elements_mpeg2dec,
    Elements_mpeg2enc,
    Elements_mpegpsdemux,
    Elements_mpegpsmux,
    Elements_mpegtsdemux,
    Elements_mpegtsmux,
    Elements_mpg123,
    Elements_mplex,
    Elements_mulaw,
    Elements_multifile,
    Elements_multipart,
    Elements_musepack,
    Elements_mxf,
    Elements_navigationtest,
    Elements_neonhttpsrc,
    Elements_netsim,
    Elements_nvdsgst_standin,
    Elements_ogg,
    Elements_openal,
    Elements_openaptx,
    Elements_opencv,
    Elements_openexr,
    Elements_opengl,
    Elements_openh264,
    Elements_openjpeg,
    Elements_openmpt,
    Elements_openni2,
    Elements_opus,
    Elements_opusparse,
    Elements_oss4,
    Elements_ossaudio,
    Elements_overlaycomposition,
    Elements_pango,
    Elements_pcapparse,
    Elements_playback,
    Elements_png,
    Elements_pnm,
    Elements_proxy,
    Elements_pulseaudio,
    Elements_qroverlay,
    Elements_rawparse,
    Elements_realmedia,
    Elements_removesilence,
    Elements_replaygain,
    Elements_resindvd,
    Elements_rfbsrc,
    Elements_rist,
    Elements_rsvg,
    Elements_rtmp,
    Elements_rtmp2,
    Elements_rtp,
    Elements_rtpmanager,
    Elements_rtpmanagerbad,
    Elements_rtponvif,
    Elements_rtsp,
    Elements_rtspclientsink,
    Elements_sbc,
    Elements_sctp,
    Elements_sdpelem,
    Elements_segmentclip,
    Elements_shapewipe,
    Elements_shm,
    Elements_shout2,
    Elements_sid,
    Elements_siren,
    Elements_smooth,
    Elements_smoothstreaming,
    Elements_smpte,
    Elements_sndfile,
    Elements_soundtouch,
    Elements_soup,
    Elements_spandsp,
    Elements_spectrum,
    Elements_speed,
    Elements_speex,
    Elements_srt,
    Elements_srtp,
    Elements_staticelements,
    Elements_subenc,
    Elements_subparse,
    Elements_switchbin,
    Elements_taglib,
    Elements_tcp,
    Elements_teletext,
    Elements_theora,
    Elements_timecode,
    Elements_transcode,
    Elements_ttmlsubs,
    Elements_twolame,
    Elements_udp,
    Elements_uvch264,
    Elements_video4linux2,
    Elements_videobox,
    Elements_videoconvertscale,
    Elements_videocrop,
    Elements_videofilter,
    Elements_videofiltersbad,
    Elements_videoframe_audiolevel,
    Elements_videomixer,
    Elements_videoparsersbad,
    Elements_videorate,
    Elements_videosignal,
    Elements_videotestsrc,
    Elements_vmnc,
    Elements_voaacenc,
    Elements_voamrwbenc,
    Elements_volume,
    Elements_vorbis,
    Elements_vpx,
    Elements_vulkan,
    Elements_wavenc,
    Elements_wavpack,
    Elements_wavparse,
    Elements_waylandsink,
    Elements_webp,
    Elements_webrtc,
    Elements_webrtcdsp,
    Elements_wildmidi,
    Elements_x264,
    Elements_x265,
    Elements_ximagesink,
    Elements_ximagesrc,
    Elements_xingmux,
    Elements_xvimagesink,
    Elements_y4mdec,
    Elements_y4menc,
    Elements_zbar,
    Elements_zxing {}
